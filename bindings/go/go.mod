module workos

go 1.19

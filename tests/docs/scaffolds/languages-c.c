#include <workos.h>

#include <string.h>

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    workos_status status = workos_client_new("{\"nothing\":1}", &client, &out);
    // BLOCK
    int wrong = status != WORKOS_INVALID_ARGUMENT || strcmp(performed, "no") != 0 || strstr(message, "nothing") == NULL;
    workos_string_free(message);
    workos_string_free(performed);
    workos_string_free(out);
    return wrong;
}

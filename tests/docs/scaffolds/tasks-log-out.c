/* The call of this page is refused. */
#include <workos.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    workos_status status = workos_client_new(NULL, &client, &out);
    // BLOCKS
    workos_string_free(out);
    workos_client_free(client);
    return status == WORKOS_NOT_FOUND ? 0 : 1;
}

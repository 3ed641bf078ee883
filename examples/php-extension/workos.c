/* The library inside a PHP extension: WorkOS\Client and WorkOS\Error.
 *
 * PHP's arrays become JSON on the way in and come back as arrays; both ways are
 * PHP's own. A client belongs to the object that made it, and to its process:
 * it works on both sides of the forks of PHP-FPM. */
#include <php.h>

#include <ext/json/php_json.h>
#include <workos.h>
#include <zend_exceptions.h>
#include <zend_smart_str.h>

typedef struct {
    workos_client *client;
    zend_object std;
} client_object;

static zend_class_entry *client_class, *error_class;
static zend_object_handlers client_handlers;

static client_object *from(zend_object *object)
{
    return (client_object *)((char *)object - XtOffsetOf(client_object, std));
}

static zend_object *client_create(zend_class_entry *class_type)
{
    client_object *made = zend_object_alloc(sizeof *made, class_type);
    made->client = NULL;
    zend_object_std_init(&made->std, class_type);
    object_properties_init(&made->std, class_type);
    made->std.handlers = &client_handlers;
    return &made->std;
}

static void client_free(zend_object *object)
{
    workos_client_free(from(object)->client);
    zend_object_std_dtor(object);
}

/* Throws WorkOS\Error: its code is the status, its message the library's, and
 * its property $error the whole error object as an array. Frees `json`. */
static void throw_error(workos_status status, char *json)
{
    zval error, *message = NULL;
    ZVAL_NULL(&error);
    if (json != NULL)
        php_json_decode_ex(&error, json, strlen(json), PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
    workos_string_free(json);
    if (Z_TYPE(error) == IS_ARRAY)
        message = zend_hash_str_find(Z_ARRVAL(error), ZEND_STRL("message"));
    const char *words =
        message != NULL && Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : workos_status_name(status);
    zend_object *thrown = zend_throw_exception(error_class, words, status);
    zend_update_property(error_class, thrown, ZEND_STRL("error"), &error);
    zval_ptr_dtor(&error);
}

/* An array as a JSON object. Gives false, with an exception thrown, where it cannot be one. */
static bool encode(HashTable *array, smart_str *json)
{
    if (array == NULL || zend_hash_num_elements(array) == 0) {
        smart_str_appends(json, "{}");
    } else {
        zval value;
        ZVAL_ARR(&value, array);
        if (php_json_encode(json, &value, PHP_JSON_UNESCAPED_SLASHES) != SUCCESS) {
            smart_str_free(json);
            zend_value_error("the parameters are no JSON: text must be UTF-8, numbers finite");
            return false;
        }
    }
    smart_str_0(json);
    return true;
}

ZEND_BEGIN_ARG_INFO_EX(construct_arguments, 0, 0, 0)
    ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, config, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

PHP_METHOD(Client, __construct)
{
    HashTable *config = NULL;
    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(config)
    ZEND_PARSE_PARAMETERS_END();

    client_object *object = from(Z_OBJ_P(ZEND_THIS));
    smart_str json = {0};
    char *error = NULL;
    if (!encode(config, &json))
        RETURN_THROWS();
    workos_client_free(object->client);
    workos_status status = workos_client_new(ZSTR_VAL(json.s), &object->client, &error);
    smart_str_free(&json);
    if (status != WORKOS_OK)
        throw_error(status, error);
}

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(call_arguments, 0, 1, IS_MIXED, 0)
    ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
    ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

PHP_METHOD(Client, call)
{
    zend_string *operation;
    HashTable *params = NULL;
    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_PATH_STR(operation) /* a string without NUL */
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(params)
    ZEND_PARSE_PARAMETERS_END();

    smart_str json = {0};
    char *out = NULL;
    if (!encode(params, &json))
        RETURN_THROWS();
    workos_status status =
        workos_call(from(Z_OBJ_P(ZEND_THIS))->client, ZSTR_VAL(operation), ZSTR_VAL(json.s), &out);
    smart_str_free(&json);
    if (status != WORKOS_OK) {
        throw_error(status, out);
        RETURN_THROWS();
    }
    php_json_decode_ex(return_value, out, strlen(out), PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
    workos_string_free(out);
}

static const zend_function_entry client_methods[] = {
    PHP_ME(Client, __construct, construct_arguments, ZEND_ACC_PUBLIC)
    PHP_ME(Client, call, call_arguments, ZEND_ACC_PUBLIC)
    PHP_FE_END};

PHP_MINIT_FUNCTION(workos)
{
    zend_class_entry class_type;
    INIT_NS_CLASS_ENTRY(class_type, "WorkOS", "Client", client_methods);
    client_class = zend_register_internal_class(&class_type);
    client_class->ce_flags |= ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE;
    client_class->create_object = client_create;
    memcpy(&client_handlers, &std_object_handlers, sizeof client_handlers);
    client_handlers.offset = XtOffsetOf(client_object, std);
    client_handlers.free_obj = client_free;
    client_handlers.clone_obj = NULL;

    INIT_NS_CLASS_ENTRY(class_type, "WorkOS", "Error", NULL);
    error_class = zend_register_internal_class_ex(&class_type, zend_ce_exception);
    zend_declare_property_null(error_class, ZEND_STRL("error"), ZEND_ACC_PUBLIC);
    return SUCCESS;
}

static zend_module_entry workos_module_entry = {
    STANDARD_MODULE_HEADER, "workos", NULL, PHP_MINIT(workos), NULL, NULL, NULL, NULL, WORKOS_VERSION,
    STANDARD_MODULE_PROPERTIES};

ZEND_GET_MODULE(workos)

<?php

declare(strict_types=1);

/** A call that did not do what it was asked to do: `$members` is the library's error object. */
final class WorkOSError extends RuntimeException
{
    public function __construct(public readonly array $members)
    {
        parent::__construct($members['message'], $members['status']);
    }

    /** The status as a word, such as "rate_limited". */
    public function name(): string
    {
        return $this->members['code'];
    }
}

/** A client of WorkOS through PHP's FFI. What is not given is taken from the environment. */
final class WorkOS
{
    private const HEADER = <<<'C'
        int32_t workos_client_new(const char *config, void **client, char **error);
        void workos_client_free(void *client);
        int32_t workos_call(void *client, const char *operation, const char *params, char **out);
        void workos_string_free(char *string);
        C;

    private static ?FFI $library = null;
    private FFI\CData $handle;

    public function __construct(array $config = [])
    {
        self::$library ??= FFI::cdef(self::HEADER, getenv('LIBWORKOS_PATH') ?: 'libworkos.so.1');
        $this->handle = self::$library->new('void *');
        $error = self::$library->new('char *');
        $status = self::$library->workos_client_new(self::json($config), FFI::addr($this->handle), FFI::addr($error));
        self::result($status, $error);
    }

    public function __destruct()
    {
        self::$library->workos_client_free($this->handle);
    }

    /** Calls any operation by its name, such as "sso.profile"; gives the API's answer. */
    public function call(string $operation, array $params = []): array
    {
        $out = self::$library->new('char *');
        $status = self::$library->workos_call($this->handle, $operation, self::json($params), FFI::addr($out));
        return self::result($status, $out);
    }

    private static function json(array $members): string
    {
        return json_encode((object) $members, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
    }

    private static function result(int $status, FFI\CData $owned): array
    {
        if (FFI::isNull($owned)) {
            $data = [];
        } else {
            $data = json_decode(FFI::string($owned), true, flags: JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
            self::$library->workos_string_free($owned);
        }
        if ($status === 0) {
            return $data;
        }
        throw new WorkOSError($data + ['code' => 'internal', 'status' => $status, 'message' => 'out of memory']);
    }
}

<?php

declare(strict_types=1);

/**
 * A call that failed: `$members` is the library's error object. What does not apply is absent from it.
 * "details" and "body" may hold secrets and personal data: never log them. Nothing else of an error does.
 */
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

    /** The error for what this file finds by itself, in the form of the library's. */
    public static function of(string $code, int $status, string $message, string $operation, string $performed = 'no'): self
    {
        $facts = ['retryable' => false, 'performed' => $performed];
        return new self(['code' => $code, 'status' => $status, 'message' => $message, 'operation' => $operation] + $facts);
    }
}

/** The shared library: where it is found, and its functions. */
final class WorkOSLibrary
{
    // A list of PHP is at most as deep as this; the library itself reads any depth.
    private const DEPTH = 0x7ffffffe;
    private const HEADER = <<<'C'
        int32_t workos_client_new(const char *config, void **client, char **error);
        void workos_client_free(void *client);
        typedef void (*workos_observer)(const char *record, intptr_t data);
        int32_t workos_client_set_observer(void *client, workos_observer observer, intptr_t data, void *finalizer);
        int32_t workos_call(void *client, const char *operation, const char *params, char **out);
        int32_t workos_webhooks_verify(void *client, const char *params, const char *payload, size_t length, char **out);
        int32_t workos_actions_verify(void *client, const char *params, const char *payload, size_t length, char **out);
        int32_t workos_operations(char **out);
        const char *workos_status_name(int32_t status);
        void workos_string_free(char *string);
        C;

    private static ?FFI $library = null;
    private static ?array $objects = null;

    public static function get(): FFI
    {
        try {
            return self::$library ??= FFI::cdef(self::HEADER, self::place());
        } catch (FFI\Exception $failure) {
            $advice = 'install libworkos, or set LIBWORKOS_PATH to where it is';
            throw new RuntimeException("{$failure->getMessage()}; $advice", 0, $failure);
        }
    }

    /** As packaging/library_names.json has them; other systems call it as Linux does. */
    private const FILES = ['Darwin' => 'libworkos.1.dylib', 'Windows' => 'workos.dll'];

    /** LIBWORKOS_PATH names a file or a folder; otherwise the system's loader searches. */
    private static function place(): string
    {
        $file = self::FILES[PHP_OS_FAMILY] ?? 'libworkos.so.1';
        $named = self::environment('LIBWORKOS_PATH') ?? $file;
        return is_dir($named) ? "$named/$file" : $named;
    }

    /** What the process's environment says, or what a program such as phpdotenv put into $_ENV alone. */
    public static function environment(string $name): ?string
    {
        $value = getenv($name);
        $value = $value === false ? ($_ENV[$name] ?? null) : $value;
        return is_string($value) && $value !== '' ? $value : null;
    }

    /** Calls a function whose last parameter is an owned string; gives its data, or throws its error. */
    public static function invoke(string $function, mixed ...$arguments): mixed
    {
        $library = self::get();
        $out = $library->new('char *');
        $status = $library->$function(...[...$arguments, FFI::addr($out)]);
        $text = FFI::isNull($out) ? null : FFI::string($out);
        $library->workos_string_free($out);
        if ($status === 0) {
            return $text === null ? null : self::decode($text);
        }
        if ($text === null) {
            $name = $library->workos_status_name($status);
            throw WorkOSError::of(is_string($name) ? $name : FFI::string($name), $status, 'out of memory', '', 'maybe');
        }
        throw new WorkOSError(self::decode($text));
    }

    public static function encode(mixed $members, string $operation): string
    {
        try {
            return json_encode($members, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE, self::DEPTH);
        } catch (JsonException $failure) {
            throw WorkOSError::of('invalid_argument', 1, 'the parameters cannot be written as JSON: ' . $failure->getMessage(), $operation);
        }
    }

    /** Objects become arrays, but for one without members: an array without items could be a list as well. */
    private static function decode(string $text): mixed
    {
        try {
            return self::simple(json_decode($text, false, self::DEPTH, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING));
        } catch (JsonException $failure) {
            if ($failure->getCode() !== JSON_ERROR_INVALID_PROPERTY_NAME) {
                throw WorkOSError::of('decode', 13, 'PHP cannot read the answer: ' . $failure->getMessage(), '', 'yes');
            }
            // A member whose name begins with U+0000 is no property; an array may have it.
            return json_decode($text, true, self::DEPTH, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
        }
    }

    private static function simple(mixed $value): mixed
    {
        if ($value instanceof stdClass) {
            $members = (array) $value;
            return $members === [] ? $value : array_map(self::simple(...), $members);
        }
        return is_array($value) ? array_map(self::simple(...), $value) : $value;
    }

    /** Writes [] as {} where the operation wants an object. */
    public static function withObjects(array $members, string $operation): object
    {
        foreach ($members as $name => $value) {
            if ($value === [] && in_array($name, self::objects($operation), true)) {
                $members[$name] = new stdClass();
            } else {
                $members[$name] = self::nested($value);
            }
        }
        return (object) $members;
    }

    /** What is an object wherever it stands inside of a parameter, such as the metadata of an audit event; and times. */
    private static function nested(mixed $value): mixed
    {
        if ($value instanceof DateTimeInterface) {
            return $value->format(DateTimeInterface::RFC3339_EXTENDED);
        }
        if (!is_array($value)) {
            return $value;
        }
        foreach ($value as $name => $member) {
            $object = $member === [] && in_array($name, ['metadata', 'actor', 'context', 'headers', 'custom_attributes'], true);
            $value[$name] = $object ? new stdClass() : self::nested($member);
        }
        return $value;
    }

    /** The parameters of an operation that are objects. */
    private static function objects(string $operation): array
    {
        if (self::$objects === null) {
            self::$objects = [];
            foreach (self::invoke('workos_operations')['operations'] as $row) {
                $objects = array_filter((array) $row['params'], fn ($param) => in_array('object', explode('|', $param['type']), true));
                self::$objects[$row['name']] = ['options', ...array_column($objects, 'name')];
            }
        }
        return self::$objects[$operation] ?? ['options'];
    }
}

/** Closes the client when no WorkOS refers to it any more; clones of one share it. */
final class WorkOSHandle
{
    /** The one function that C calls for every client: PHP keeps each that it was ever given, until its end. */
    private static ?FFI\CData $told = null;
    /** The handles with an observer, as WeakReference, by their object id. */
    private static array $observed = [];
    private ?Closure $observer = null;

    public function __construct(public readonly FFI\CData $client)
    {
    }

    public function __destruct()
    {
        $this->free();
        unset(self::$observed[spl_object_id($this)]);
    }

    public function free(): void
    {
        WorkOSLibrary::get()->workos_client_free($this->client);
    }

    public function observe(?Closure $observer): void
    {
        $library = WorkOSLibrary::get();
        if (self::$told === null) {
            self::$told = $library->new('struct { workos_observer tell; }');
            self::$told->tell = self::tell(...);
        }
        $told = $observer === null ? null : self::$told->tell;
        $status = $library->workos_client_set_observer($this->client, $told, spl_object_id($this), null);
        if ($status !== 0) {
            throw WorkOSError::of('closed', $status, 'the client is closed', 'client_set_observer');
        }
        $this->observer = $observer;
        self::$observed[spl_object_id($this)] = WeakReference::create($this);
    }

    private static function tell(mixed $record, int $id): void
    {
        try {
            $observer = self::$observed[$id]->get()?->observer;
            $observer !== null && $observer(json_decode(is_string($record) ? $record : FFI::string($record), true));
        } catch (Throwable $failure) {
            // PHP ends the program where something is thrown through C.
            error_log("workos: the observer threw $failure");
        }
    }
}

/** A client of WorkOS through PHP's FFI. What is not given is taken from the environment. */
final class WorkOS
{
    private readonly WorkOSHandle $handle;

    public function __construct(array $config = [])
    {
        foreach (['api_key' => 'WORKOS_API_KEY', 'client_id' => 'WORKOS_CLIENT_ID', 'base_url' => 'WORKOS_BASE_URL'] as $name => $variable) {
            // The library reads the environment of the process, and not $_ENV.
            if (!isset($config[$name]) && getenv($variable) === false && ($name !== 'client_id' || !isset($config['project_id']))) {
                $config[$name] = WorkOSLibrary::environment($variable);
            }
        }
        $client = WorkOSLibrary::get()->new('void *');
        WorkOSLibrary::invoke('workos_client_new', WorkOSLibrary::encode((object) $config, 'client_new'), FFI::addr($client));
        $this->handle = new WorkOSHandle($client);
    }

    /**
     * Calls any operation by its name, such as "sso.profile"; gives the API's answer. A null parameter counts as absent.
     * The payload of "webhooks.verify" and "actions.verify" may hold any bytes.
     */
    public function call(string $operation, array $params = []): mixed
    {
        if (str_contains($operation, "\0")) {
            throw WorkOSError::of('invalid_argument', 1, "the operation's name holds U+0000", 'call');
        }
        $function = ['webhooks.verify' => 'workos_webhooks_verify', 'actions.verify' => 'workos_actions_verify'][$operation] ?? null;
        if ($function !== null) {
            $payload = $params['payload'] ?? null;
            if (!is_string($payload)) {
                throw WorkOSError::of('invalid_argument', 1, 'payload must be a string', $operation);
            }
            unset($params['payload']);
            $text = WorkOSLibrary::encode((object) $params, $operation);
            return WorkOSLibrary::invoke($function, $this->handle->client, $text, $payload, strlen($payload));
        }
        $text = WorkOSLibrary::encode(WorkOSLibrary::withObjects($params, $operation), $operation);
        return WorkOSLibrary::invoke('workos_call', $this->handle->client, $operation, $text);
    }

    /** The items of a list operation, page after page. A page is fetched when its first item is asked for. */
    public function iterate(string $operation, array $params = []): Generator
    {
        for ($cursors = []; ; $params['after'] = $cursor) {
            $page = $this->call($operation, $params);
            if (!is_array($page) || !is_array($page['data'] ?? null) || !isset($page['list_metadata'])) {
                throw WorkOSError::of('decode', 13, 'the answer is not a page of a list', $operation, 'yes');
            }
            foreach ($page['data'] as $item) {
                yield $item;
            }
            $cursor = ((array) $page['list_metadata'])['after'] ?? null;
            if ($cursor === null || $cursor === '') {
                return;
            }
            if (!is_string($cursor) || isset($cursors[$cursor])) {
                throw WorkOSError::of('decode', 13, 'the cursor of the next page was that of an earlier page', $operation, 'yes');
            }
            $cursors[$cursor] = true;
        }
    }

    /** Asks for an export of audit events until it is ready, for at most so many seconds; gives it. */
    public function waitForExport(string $id, float $seconds = 300): array
    {
        $operation = 'audit_logs.get_export';
        $deadline = microtime(true) + $seconds;
        for ($pause = 0.1; ; $pause = min(2 * $pause, 5)) {
            $export = $this->call($operation, ['id' => $id]);
            $state = is_array($export) ? $export['state'] ?? null : null;
            if ($state === 'ready') {
                return $export;
            }
            if ($state === 'error' || $state === 'expired') {
                throw WorkOSError::of('rejected', 7, "the export has no file (its state is \"$state\")", $operation);
            }
            if (!is_string($state)) {
                throw WorkOSError::of('decode', 13, 'the answer has no state', $operation, 'yes');
            }
            if (microtime(true) + $pause > $deadline) {
                throw WorkOSError::of('timeout', 11, "the export was not ready within $seconds s; waitForExport may be called again", $operation);
            }
            usleep((int) ($pause * 1e6));
        }
    }

    /**
     * Registers a function that is called with an array for each attempt: "operation", "method", "path", "attempt",
     * "http_status", "request_id", "duration_ms", "outcome". null takes it away. What it throws goes to error_log.
     */
    public function observe(?callable $observer): void
    {
        $this->handle->observe($observer === null ? null : $observer(...));
    }

    /** An observer that writes a line for each attempt, with error_log or to a logger of PSR-3. */
    public static function log(?object $logger = null): Closure
    {
        return static function (array $attempt) use ($logger): void {
            $line = sprintf(
                '%s: %s %s, attempt %d: %s (HTTP %s, request %s) in %.1f ms',
                $attempt['operation'],
                $attempt['method'],
                $attempt['path'],
                $attempt['attempt'],
                $attempt['outcome'],
                $attempt['http_status'] ?? 'none',
                $attempt['request_id'] ?? 'none',
                $attempt['duration_ms'],
            );
            $logger === null ? error_log($line) : $logger->debug($line);
        };
    }

    /** Closes the client, and its clones; closing again does nothing. */
    public function close(): void
    {
        $this->handle->free();
    }
}

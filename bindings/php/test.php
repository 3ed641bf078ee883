<?php

declare(strict_types=1);

require __DIR__ . '/workos.php';

$passed = $failed = 0;

function check(string $what, bool $holds): void
{
    global $passed, $failed;
    $holds ? $passed++ : $failed++;
    echo $holds ? 'ok   ' : 'FAIL ', $what, "\n";
}

function refused(callable $call): ?WorkOSError
{
    try {
        $call();
    } catch (WorkOSError $error) {
        return $error;
    }
    return null;
}

/** Visits the URL as a browser does; gives the code that it takes to the callback. */
function code_of(string $url): string
{
    $context = stream_context_create(['http' => ['follow_location' => 0]]);
    file_get_contents($url, false, $context);
    foreach ($http_response_header as $header) {
        if (stripos($header, 'location:') === 0) {
            parse_str((string) parse_url(trim(substr($header, 9)), PHP_URL_QUERY), $query);
            return $query['code'];
        }
    }
    throw new RuntimeException("no redirect from $url");
}

// The README's code, as it stands, each block after the one before it.
preg_match_all('/^```php\n(.*?)^```$/ms', file_get_contents(__DIR__ . '/README.md'), $blocks);
check('the README has three blocks', count($blocks[1]) === 3);
foreach ($blocks[1] as $block) {
    if (isset($url)) {
        $code = code_of($url);
    }
    eval(str_replace("require 'workos.php';", '', $block));
}
check('a person signs in', $profile['email'] === 'ada@foo-corp.com');
check('an event is recorded', $answer === ['success' => true]);

$timed = ['occurred_at' => new DateTimeImmutable('2020-01-10 15:30:00.25', new DateTimeZone('+02:00'))] + $event;
check('a time of PHP', $client->call('audit_trail.create_event', ['event' => $timed]) === ['success' => true]);
$told = file_get_contents(getenv('WORKOS_BASE_URL') . '/_sandbox/requests');
check('it has its zone', str_contains($told, '2020-01-10T15:30:00.250+02:00'));
$other = ['actor_name' => 'Baz'] + $event;
$error = refused(fn () => $client->call('audit_trail.create_event', ['event' => $other, 'idempotency_key' => 'key123456']));
check('a used key is a conflict', $error?->name() === 'conflict' && $error->getCode() === 5 && $error->members['http_status'] === 400);
check('a wrong argument', refused(fn () => $client->call('sso.profile', ['cod' => 'x']))?->name() === 'invalid_argument');
check('no such operation', refused(fn () => $client->call('sso.nothing'))?->name() === 'unsupported');
check('a wrong setting', refused(fn () => new WorkOS(['nothing' => 1]))?->name() === 'invalid_argument');
$wrong = new WorkOS(['api_key' => 'sk_wrong']);
check('a wrong key', refused(fn () => $wrong->call('sso.list_connections'))?->name() === 'unauthorized');

// Any shape of answer, and what it leaves behind.
$before = memory_get_usage();
for ($turn = 0; $turn < 300; $turn++) {
    refused(fn () => $client->call('sso.profile', ['code' => "\xff"]));
}
check('a text that is not UTF-8 is refused', refused(fn () => $client->call('sso.profile', ['code' => "\xff"]))?->name() === 'invalid_argument');
check('nothing is left behind', memory_get_usage() - $before < 1 << 20);

// A process that runs for long: clients come and go, with all that they hold.
function resident_kib(): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}
$heard = 0;
function come_and_go(int $times): void
{
    for ($turn = 0; $turn < $times; $turn++) {
        $client = new WorkOS(['base_url' => 'http://127.0.0.1:1', 'max_retries' => 0]);
        $client->observe(function () use ($client): void {
            // It refers to its client, as a method of the program's own would.
            $GLOBALS['heard']++;
        });
        $client->call('sso.authorization_url', ['provider' => 'authkit', 'redirect_uri' => 'http://localhost/']);
        refused(fn () => $client->call('sso.list_connections'));
        refused(fn () => $client->call('sso.profile', ['cod' => 'x']));
        refused(fn () => $client->call('webhooks.verify', ['payload' => "\xff", 'header' => 't=1, v1=0', 'secret' => 'whsec_x']));
        unset($client);
    }
    gc_collect_cycles();
}
come_and_go(4000); // PHP looks for cycles now and then.
$before = resident_kib();
come_and_go(4000);
check('each of many clients has its observer', $heard === 8000);
check('clients that came and went leave nothing behind', resident_kib() - $before < 1024);

$copy = clone $client;
unset($copy);
check("a clone's end leaves the original open", is_array($client->call('sso.list_connections')));

$told = [];
$client->observe(function (array $attempt) use (&$told): void {
    $told[] = $attempt;
    throw new RuntimeException('of the observer');
});
ini_set('error_log', '/dev/null');
$client->call('sso.list_connections');
check('an observer is told', count($told) === 1 && $told[0]['http_status'] === 200 && $told[0]['outcome'] === 'ok');
$logger = new class () {
    public array $lines = [];

    public function debug(string $line): void
    {
        $this->lines[] = $line;
    }
};
$client->observe(WorkOS::log($logger));
$client->call('sso.list_connections');
check('a log is written', str_starts_with($logger->lines[0], 'sso.list_connections: GET /connections, attempt 1: ok (HTTP 200, request '));
$client->observe(null);
$client->call('sso.list_connections');
check('an observer is taken away', count($told) === 1 && count($logger->lines) === 1);

$ids = array_column(iterator_to_array($client->iterate('sso.list_connections', ['limit' => 1]), false), 'id');
check('a list is gone through', count($ids) > 1 && $ids === array_unique($ids));
$export = $client->call('audit_logs.create_export', [
    'organization_id' => 'org_01FOOCORP', 'range_start' => '2020-01-01T00:00:00Z', 'range_end' => '2020-02-01T00:00:00Z',
]);
check('an export is waited for', $client->waitForExport($export['id'])['state'] === 'ready');

// What another process is needed for: the environment, and where the library is.
function program(string $code, array $environment): string
{
    $pipes = [];
    $command = [PHP_BINARY, '-d', 'variables_order=EGPCS', '-r', 'require "' . __DIR__ . '/workos.php"; ' . $code];
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null, $environment + getenv());
    $said = stream_get_contents($pipes[1]);
    proc_close($process);
    return $said;
}

$code = '$key = getenv("WORKOS_API_KEY"); putenv("WORKOS_API_KEY"); $_ENV["WORKOS_API_KEY"] = $key;
    echo count((new WorkOS())->call("sso.list_connections")["data"]) > 0 ? "ok" : "";';
check('the key of $_ENV alone', program($code, []) === 'ok');
$code = '(new WorkOS(["api_key" => "k"]))->close(); echo "ok";';
check('LIBWORKOS_PATH as a folder', program($code, ['LIBWORKOS_PATH' => getenv('WORKOS_PREFIX') . '/lib']) === 'ok');
check('LIBWORKOS_PATH as a file', program($code, ['LIBWORKOS_PATH' => getenv('WORKOS_PREFIX') . '/lib/libworkos.so.1']) === 'ok');

check('a library that is not there', str_contains(program('new WorkOS();', ['LIBWORKOS_PATH' => '/nowhere']), "'/nowhere'; install libworkos, or set LIBWORKOS_PATH"));

$client->close();
$client->close();
check('closed', refused(fn () => $client->call('sso.list_connections'))?->name() === 'closed');

echo "$passed passed, $failed failed, 0 skipped\n";
exit($failed ? 1 : 0);

<?php
// A PHP process as the library's host: calls through FFI, children by pcntl_fork.
//
//     php fork.php libworkos.so.1 CHILDREN
//
// Prints "N children, M calls" and ends with 0 when all of them were right.

declare(strict_types=1);

const CHILD_SECONDS = 60;
const OK = 0;
const CLOSED = 17;

[, $path, $children] = $argv;
$library = FFI::cdef(
    'int32_t workos_client_new(const char *config_json, void **client, char **error);
     void workos_client_free(void *client);
     int32_t workos_call(const void *client, const char *operation, const char *params_json, char **out);
     void workos_string_free(char *string);
     unsigned alarm(unsigned seconds);',
    $path
);

function new_client(FFI $library, string $url): FFI\CData
{
    $config = json_encode(['base_url' => $url, 'api_key' => 'sk_php', 'max_retries' => 0, 'proxy' => null,
                           'trust' => ['pem_file' => getenv('ECHO_PEM_FILE')]]);
    $client = $library->new('void *');
    $status = $library->workos_client_new($config, FFI::addr($client), null);
    if ($status !== OK) {
        throw new RuntimeException("client_new gave $status");
    }
    return $client;
}

/** Whether the answer to an event is this event's own. */
function is_own(FFI $library, FFI\CData $client, string $group): bool
{
    $event = ['group' => $group, 'location' => '', 'action' => 'a', 'action_type' => 'C', 'actor_name' => 'n',
              'actor_id' => 'i', 'target_name' => 't', 'target_id' => 'd', 'occurred_at' => '2020-01-10T15:30:00Z'];
    $out = $library->new('char *');
    $status = $library->workos_call($client, 'audit_trail.create_event', json_encode(['event' => $event]),
                                    FFI::addr($out));
    $answer = FFI::string($out);
    $library->workos_string_free($out);
    return $status === OK && json_decode($answer, true)['group'] === $group;
}

function all_own(FFI $library, array $clients, string $who): bool
{
    $right = true;
    foreach ($clients as $tls => $client) {
        $right = is_own($library, $client, $who . '-' . getmypid() . '-' . $tls) && $right;
    }
    return $right;
}

function child(FFI $library, array $clients, array $urls): bool
{
    $library->alarm(CHILD_SECONDS);
    $right = all_own($library, $clients, 'child');
    $made = array_map(fn (string $url) => new_client($library, $url), $urls);
    $right = all_own($library, $made, 'own') && $right;
    foreach ([...$made, ...$clients] as $client) {
        $library->workos_client_free($client);
        $right = $library->workos_call($client, 'request', '{}', null) === CLOSED && $right;
    }
    return $right;
}

$urls = [getenv('ECHO_URL'), getenv('ECHO_TLS_URL')];
$clients = array_map(fn (string $url) => new_client($library, $url), $urls);
$failed = 0;
$calls = 0;
for ($number = 0; $number < (int) $children; $number++) {
    $process = pcntl_fork();
    if ($process === 0) {
        // PHP frees what it has at its end, and a child has what its parent had.
        exit(child($library, $clients, $urls) ? 0 : 1);
    }
    $failed += all_own($library, $clients, 'parent') ? 0 : 1;
    $calls += 2;
    pcntl_waitpid($process, $state);
    if (!pcntl_wifexited($state) || pcntl_wexitstatus($state) !== 0) {
        $failed++;
        echo "a child ended with state $state\n";
    }
}
echo "$children children, $calls calls\n";
exit($failed === 0 ? 0 : 1);

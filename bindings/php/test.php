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

$other = ['actor_name' => 'Baz'] + $event;
$error = refused(fn () => $client->call('audit_trail.create_event', ['event' => $other, 'idempotency_key' => 'key123456']));
check('a used key is a conflict', $error?->name() === 'conflict' && $error->getCode() === 5 && $error->members['http_status'] === 400);
check('a wrong argument', refused(fn () => $client->call('sso.profile', ['cod' => 'x']))?->name() === 'invalid_argument');
check('no such operation', refused(fn () => $client->call('sso.nothing'))?->name() === 'unsupported');
check('a wrong setting', refused(fn () => new WorkOS(['nothing' => 1]))?->name() === 'invalid_argument');
$wrong = new WorkOS(['api_key' => 'sk_wrong']);
check('a wrong key', refused(fn () => $wrong->call('sso.list_connections'))?->name() === 'unauthorized');

echo "$passed passed, $failed failed, 0 skipped\n";
exit($failed ? 1 : 0);

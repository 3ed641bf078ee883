<?php

// The extension against the sandbox of scripts/test_bindings.py; test.py builds it and gives a code in TEST_CODE.

declare(strict_types=1);

use WorkOS\Client;
use WorkOS\Error;

$counted = ['ok' => 0, 'FAIL' => 0];

function test(string $name, callable $body): void
{
    global $counted;
    try {
        $body();
        $outcome = 'ok';
        $why = '';
    } catch (Throwable $problem) {
        $outcome = 'FAIL';
        $why = ': ' . get_class($problem) . ': ' . $problem->getMessage() . ' at line ' . $problem->getLine();
    }
    $counted[$outcome]++;
    printf("%-4s %s%s\n", $outcome, $name, $why);
}

function same(mixed $got, mixed $wanted): void
{
    if ($got !== $wanted) {
        throw new Exception(var_export($got, true) . ', not ' . var_export($wanted, true));
    }
}

function error_of(callable $call): Error
{
    try {
        $call();
    } catch (Error $error) {
        return $error;
    }
    throw new Exception('nothing was thrown');
}

function event(string $target): array
{
    return ['idempotency_key' => 'php-1', 'event' => [
        'group' => 'Foo Corp', 'location' => '', 'action' => 'user.created', 'action_type' => 'C',
        'actor_name' => 'Foo', 'actor_id' => 'user_12345', 'target_name' => $target, 'target_id' => 'user_67890',
        'occurred_at' => '2020-01-10T15:30:00-05:00',
    ]];
}

test('an authorization URL', function () {
    $answer = (new Client())->call('sso.authorization_url', [
        'domain' => 'foo-corp.com', 'redirect_uri' => 'http://localhost:4567/callback', 'state' => ['next' => '/docs'],
    ]);
    same(str_contains($answer['url'], '/sso/authorize?response_type=code&client_id=client_sandbox&'), true);
    same(str_contains($answer['url'], 'state=%7B%22next%22%3A%22%2Fdocs%22%7D'), true);
});
test('a person signs in once', function () {
    $client = new Client();
    $exchange = fn () => $client->call('sso.profile', ['code' => getenv('TEST_CODE')]);
    same($exchange()['profile']['email'], 'ada@foo-corp.com');
    $error = error_of($exchange);
    same($error->getCode(), 7);
    same($error->error['code'], 'rejected');
    same($error->error['api_code'], 'invalid_grant');
    same($error->error['performed'], 'no');
    same($error->getMessage(), $error->error['message']);
});
test('an event is created once', function () {
    $client = new Client();
    same($client->call('audit_trail.create_event', event('Bar')), ['success' => true]);
    same($client->call('audit_trail.create_event', event('Bar')), ['success' => true]);
    same(error_of(fn () => $client->call('audit_trail.create_event', event('Baz')))->error['code'], 'conflict');
});
test('what cannot be right is refused', function () {
    $error = error_of(fn () => new Client(['tiemout_ms' => 1]));
    same($error->error['code'], 'invalid_argument');
    same(str_contains($error->getMessage(), 'tiemout_ms'), true);
    same(error_of(fn () => (new Client())->call('sso.nothing'))->error['code'], 'unsupported');
    try {
        new Client(['api_key' => "\xff"]);
        throw new Exception('bad UTF-8 was taken');
    } catch (ValueError) {
    }
});
test('a client ends with its object and is not copied', function () {
    for ($i = 0; $i < 2000; $i++) {
        new Client();
    }
    $client = new Client();
    $client->__construct(['client_id' => 'client_2']);
    $answer = $client->call('sso.authorization_url', ['domain' => 'a', 'redirect_uri' => 'http://localhost']);
    same(str_contains($answer['url'], 'client_id=client_2'), true);
    try {
        clone $client;
        throw new Exception('it was copied');
    } catch (\Error) {
    }
});

printf("%d passed, %d failed, 0 skipped\n", $counted['ok'], $counted['FAIL']);
exit($counted['FAIL'] === 0 ? 0 : 1);

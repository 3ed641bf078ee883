<?php

// Runs the rows of the table of behaviours; scripts/behaviours.py says how.

declare(strict_types=1);

require __DIR__ . '/workos.php';

function client(string $name): WorkOS
{
    global $argv;
    return new WorkOS([
        'api_key' => 'sk_behaviours', 'client_id' => 'client_behaviours', 'base_url' => "$argv[2]/$name", 'timeout_ms' => 20000,
    ]);
}

/** JSON as a PHP programmer would write it: arrays, and an object only where there are no members. */
function written(mixed $value): mixed
{
    if ($value instanceof stdClass) {
        return (array) $value === [] ? $value : array_map(written(...), (array) $value);
    }
    return is_array($value) ? array_map(written(...), $value) : $value;
}

function levels(mixed $value): int
{
    for ($depth = 0; is_array($value); $depth++) {
        $value = $value[0] ?? null;
    }
    return $depth;
}

function outcome(object $row, callable $call): array
{
    try {
        $data = $call();
    } catch (WorkOSError $error) {
        $same = $error->name() === $error->members['code'] && $error->getCode() === $error->members['status'];
        return $same ? ['error' => ['message' => $error->getMessage()] + $error->members] : ['other' => 'accessors differ'];
    }
    return isset($row->gives->levels) ? ['levels' => levels($data)] : ['data' => $data];
}

function operations(object $row, WorkOS $client): object
{
    $failed = [];
    foreach ($row->calls as $call) {
        $given = outcome((object) ['gives' => null], fn () => $client->call($call->operation, written((array) $call->params)));
        if (isset($given['error'])) {
            $failed[$call->operation] = $given['error']['code'];
        }
    }
    return (object) $failed;
}

function run(object $row, WorkOS $client): array
{
    return match ($row->do ?? '') {
        '' => outcome($row, fn () => $client->call($row->call[0], (array) written($row->call[1]))),
        'empty_object_as_usual' => outcome($row, fn () => $client->call('audit_trail.create_event', [
            'event' => ['metadata' => []] + (array) $row->event, 'options' => [],
        ])),
        'operations' => ['data' => operations($row, $client)],
        'not_utf8_argument' => outcome($row, fn () => $client->call('request', ['method' => 'POST', 'path' => '/x', 'body' => "\xff"])),
        'name_with_nul' => outcome($row, fn () => $client->call("request\0", ['method' => 'GET', 'path' => '/x'])),
        'webhook' => outcome($row, fn () => $client->call('webhooks.verify', [
            'payload' => hex2bin($row->payload_hex), 'header' => $row->header, 'secret' => $row->secret, 'tolerance_seconds' => 600,
        ])),
        'options_forms' => ['attempts' => array_values(array_unique(array_map(
            fn ($options) => outcome($row, fn () => $client->call('request', ['method' => 'GET', 'path' => '/x', 'options' => $options]))['error']['attempts'],
            [['max_retries' => 0], (object) ['max_retries' => 0]],
        )))],
        default => ['other' => "not known: $row->do"],
    };
}

foreach (json_decode(file_get_contents($argv[1]), false, 10000, JSON_THROW_ON_ERROR)->rows as $row) {
    if (!isset($row->none->php)) {
        echo 'row ', $row->name, ' ', json_encode(run($row, client($row->name)), JSON_THROW_ON_ERROR), "\n";
    }
}

//! A connection that is used for one call after the other (N47, N54 to N57).

use crate::call::{Call, GOOD};
use crate::row::{Row, Seen, row};
use crate::support::{Talk, answer};

pub fn rows() -> Vec<Row> {
    let good = answer("200 OK", "", GOOD);
    let smuggled = answer("200 OK", "", r#"{"success":true,"profile":{"id":"smuggled"}}"#);
    let own = |outcome: &crate::row::Outcome| {
        assert!(outcome.result.as_ref().is_ok_and(|data| data == GOOD), "{:?}", outcome.result);
    };
    let closes = |name, head: &'static str| {
        let answer = answer("200 OK", head, GOOD);
        row(name)
            .server(move |talk| {
                talk.hear();
                talk.say(&answer);
                talk.wait();
            })
            .after_good_calls(2)
            .look(own)
    };
    let both = good.clone() + &smuggled;
    vec![
        row("N47 two answers to one request")
            .server({
                let both = both.clone();
                move |talk| {
                    talk.hear();
                    talk.say(&both);
                    talk.wait();
                }
            })
            .after_good_calls(2)
            .look(own),
        row("N47 one byte after the answer")
            .server({
                let good = good.clone();
                move |talk| {
                    talk.hear();
                    talk.say(good.clone() + "\n");
                    talk.wait();
                }
            })
            .after_good_calls(2)
            .look(own),
        closes("N56 Connection: close, and it stays open", "Connection: close\r\n"),
        closes("N56 CONNECTION: CLOSE among others", "CONNECTION: Keep-Alive, CLOSE\r\n"),
        row("N56 HTTP/1.0 keeps nothing alive")
            .server(|talk| {
                talk.hear();
                talk.say(format!("HTTP/1.0 200 OK\r\nContent-Length: {}\r\n\r\n{GOOD}", GOOD.len()));
                talk.wait();
            })
            .after_good_calls(1),
        row("N54 closed while idle").answers(good.clone()).after_good_calls(1).once_closed(),
        row("N54 reset while idle")
            .server({
                let good = good.clone();
                move |talk| {
                    for _ in 0..2 {
                        talk.hear();
                        talk.say(&good);
                    }
                    if talk.number == 0 {
                        talk.wait_for_release();
                        talk.reset();
                    }
                }
            })
            .after_good_calls(2)
            .once_closed(),
        closes_at_the_second("N55 closed when the second request comes", Talk::end, ALL_REPEATABLE)
            .attempts(2),
        closes_at_the_second("N55 reset when the second request comes", Talk::reset, ALL_REPEATABLE)
            .attempts(2),
        closes_at_the_second("N55 closed when a code comes", Talk::end, &[Call::Profile])
            .breaks_off()
            .connections(Seen::Nothing),
        closes_at_the_second("N55 reset when a code comes", Talk::reset, &[Call::Profile])
            .breaks_off()
            .connections(Seen::Nothing),
        row("N56 one connection for every call")
            .keeps_answering(good.clone())
            .after_good_calls(3)
            .connections(Seen::Nothing),
    ]
}

const ALL_REPEATABLE: &[Call] = &[Call::List, Call::Event];

/// The first connection breaks when its second request has come; the others serve.
fn closes_at_the_second(name: &'static str, end: fn(&mut Talk), calls: &'static [Call]) -> Row {
    row(name)
        .server(move |talk| {
            for heard in 0.. {
                if talk.hear().is_none() {
                    return;
                }
                if talk.number == 0 && heard == 1 {
                    return end(talk);
                }
                talk.say(answer("200 OK", "", GOOD));
            }
        })
        .after_good_calls(1)
        .calls(calls)
        .connections(Seen::Once)
}

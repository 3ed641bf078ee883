//! Redirects are never followed, and nobody else is contacted (N20 to N25).

use workos::error::{Performed, Status};

use crate::call::GOOD;
use crate::row::{Again, Place, Row, row};
use crate::support::{Server, Talk, answer};

pub fn rows() -> Vec<Row> {
    let names = [
        (301, "N20 301 to another host", "Moved Permanently"),
        (302, "N20 302 to another host", "Found"),
        (303, "N20 303 to another host", "See Other"),
        (307, "N21 307 to another host", "Temporary Redirect"),
        (308, "N21 308 to another host", "Permanent Redirect"),
        (300, "N25 300 to another host", "Multiple Choices"),
        (304, "N25 304 to another host", "Not Modified"),
        (305, "N25 305 to another host", "Use Proxy"),
        (399, "N25 399 to another host", "Whatever"),
    ];
    let mut rows: Vec<Row> = names
        .into_iter()
        .map(|(status, name, reason)| redirected(status, name, reason, Some("{other}/stolen")))
        .collect();
    for (name, location) in [
        ("N23 no Location", None),
        ("N23 an empty Location", Some("")),
        ("N23 garbage as Location", Some("::::%%%")),
        ("N23 a relative Location", Some("../elsewhere")),
        ("N23 a Location without scheme", Some("//{authority}/stolen")),
        ("N22 a Location with another scheme", Some("https://{authority}/stolen")),
        ("N22 a Location that is no URL of the web", Some("file:///etc/passwd")),
        ("N24 a redirect to itself", Some("/connections")),
    ] {
        rows.push(redirected(302, name, "Found", location));
    }
    rows
}

fn redirected(status: u16, name: &'static str, reason: &'static str, location: Option<&'static str>) -> Row {
    let place = move || {
        let stranger = Server::plain(|talk: &mut Talk| {
            while talk.hear().is_some() {
                talk.say(answer("200 OK", "", GOOD));
            }
        });
        let location = location.map_or(String::new(), |text| {
            let authority = stranger.address.to_string();
            let text = text.replace("{other}", &stranger.url()).replace("{authority}", &authority);
            format!("Location: {text}\r\n")
        });
        let server = Server::plain(move |talk| {
            talk.hear();
            talk.say(answer(&format!("{status} {reason}"), &location, ""));
            talk.end();
        });
        Place { stranger: Some(stranger), ..Place { server: Some(server), ..Place::at(String::new()) } }
    };
    let place = move || {
        let place = place();
        Place { url: place.server.as_ref().expect("made above").url(), ..place }
    };
    row(name)
        .at(place)
        .fails(Status::Decode, Performed::No, Again::Never)
        .http_status(status)
        .says("a redirect")
}

//! The sandbox as its users see it: the program, on a port of its own, spoken to over HTTP.

mod audit_logs;
mod audit_trail;
mod authorize;
mod connections;
mod faults;
mod login_page;
mod overview;
mod program;
mod request_log;
mod seed;
mod support;
mod token;

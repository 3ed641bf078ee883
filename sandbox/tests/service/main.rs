//! The sandbox as its users see it: the program, on a port of its own, spoken to over HTTP.

mod audit_log_exports;
mod audit_log_retention;
mod audit_log_schemas;
mod audit_logs;
mod audit_trail;
mod authkit;
mod authorize;
mod connections;
mod draft_connections;
mod faults;
mod hands;
mod jwks;
mod login_page;
mod logout;
mod network;
mod overview;
mod program;
mod request_log;
mod resources;
mod seed;
mod support;
mod token;
mod webhooks;

//! What a system ends a program with, politely.

use std::future::Future;
use std::io;

/// Completes when this process is told to end: by SIGTERM or SIGINT. The handlers
/// stand when this returns.
#[cfg(unix)]
pub fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
    })
}

/// Completes when this process is told to end: by Ctrl-C. The handler stands when this returns.
#[cfg(windows)]
pub fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    let mut pressed = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        pressed.recv().await;
    })
}

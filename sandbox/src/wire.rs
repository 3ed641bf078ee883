//! Faults below HTTP: a connection that ends before its answer does.
//!
//! A cut answer must carry exactly as many bytes as asked for. Dropping a connection throws away what the
//! HTTP implementation still holds back, so the body first waits until everything before the cut was
//! flushed to the socket, and only then fails.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, Waker},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderValue, header},
    response::Response,
};
use hyper::body::Frame;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

use crate::pace::Pace;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WireFault {
    /// No byte of the answer is sent.
    Close,
    /// The headers promise the whole body; only its first bytes follow.
    CutAfter(usize),
}

pub fn disturb(response: &mut Response, fault: WireFault) {
    response.extensions_mut().insert(fault);
}

pub fn is_closed(response: &Response) -> bool {
    response.extensions().get() == Some(&WireFault::Close)
}

/// The answer as it is to be written, or the error that ends the connection instead.
pub async fn apply(response: Response, flushes: &Flushes) -> io::Result<Response> {
    match response.extensions().get::<WireFault>() {
        None => Ok(response),
        Some(WireFault::Close) => Err(io::ErrorKind::ConnectionAborted.into()),
        Some(&WireFault::CutAfter(bytes)) => {
            let (mut parts, body) = response.into_parts();
            let whole = to_bytes(body, usize::MAX).await.map_err(io::Error::other)?;
            parts.headers.insert(header::CONTENT_LENGTH, whole.len().into());
            if bytes >= whole.len() {
                // Nothing is missing, but the connection ends here all the same.
                parts.headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
                return Ok(Response::from_parts(parts, Body::from(whole)));
            }
            let cut = CutBody {
                first: Some(whole.slice(..bytes)).filter(|first| !first.is_empty()),
                flushes: flushes.clone(),
                sent_at: None,
            };
            Ok(Response::from_parts(parts, Body::new(cut)))
        }
    }
}

/// Counts how often everything written so far was handed to the socket.
#[derive(Clone, Default)]
pub struct Flushes(Arc<FlushState>);

#[derive(Default)]
struct FlushState {
    count: AtomicU64,
    waiting: Mutex<Option<Waker>>,
}

impl Flushes {
    fn count(&self) -> u64 {
        self.0.count.load(Ordering::Acquire)
    }

    fn wake_at_next(&self, waker: &Waker) {
        let mut waiting = self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        *waiting = Some(waker.clone());
    }

    fn happened(&self) {
        self.0.count.fetch_add(1, Ordering::Release);
        let mut waiting = self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waker) = waiting.take() {
            waker.wake();
        }
    }
}

struct CutBody {
    first: Option<Bytes>,
    flushes: Flushes,
    /// The count of flushes when the last byte before the cut was given away.
    sent_at: Option<u64>,
}

impl hyper::body::Body for CutBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        let now = self.flushes.count();
        // The connection polls the body and flushes in one task, one after the other: no flush comes between.
        if *self.sent_at.get_or_insert(now) < now {
            return Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())));
        }
        self.flushes.wake_at_next(context.waker());
        Poll::Pending
    }
}

/// A connection that reports its flushes, and its progress to its pace.
pub struct Watched {
    stream: TcpStream,
    flushes: Flushes,
    pace: Arc<Pace>,
}

impl Watched {
    pub fn new(stream: TcpStream, pace: Arc<Pace>) -> (Self, Flushes) {
        let flushes = Flushes::default();
        let watched = Self { stream, flushes: flushes.clone(), pace };
        (watched, flushes)
    }

    fn wrote(&self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.pace.wrote();
        }
        written
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if buffer.filled().len() > before {
            self.pace.read();
        }
        read
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.wrote(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.wrote(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        if let Poll::Ready(Ok(())) = flushed {
            self.flushes.happened();
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

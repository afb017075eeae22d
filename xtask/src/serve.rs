//! The page while you work on it.

use std::io::{ErrorKind, IsTerminal};
use std::net::TcpListener;
use std::{env, io};

use crate::failure::{Done, OrSay, fail};
use crate::{say, setup};

pub const PORT: u16 = 8080;

/// Beside dist/, which is the release: what is published or tested meanwhile stays as it is.
const SERVED: &str = "target/served";

pub fn serve(port: u16) -> Done {
    // Before the set-up: it may take minutes, and a taken port should not wait for them.
    check_free(port)?;
    let kit = setup::page()?;
    say::step(&format!(
        "Serving http://127.0.0.1:{port} (the first build takes some minutes; Ctrl+C stops)"
    ));
    let port = port.to_string();
    let mut trunk = kit.trunk().args(["serve", "--offline", "--dist", SERVED]);
    trunk = trunk.args(["--address", "127.0.0.1", "--port", &port]);
    if wants_browser() {
        trunk = trunk.args(["--open"]);
    }
    trunk.or_fail("Trunk stopped; see above.")
}

fn check_free(port: u16) -> Done {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(e) if e.kind() == ErrorKind::AddrInUse => fail(format!(
            "Port {port} is taken by another program; choose another one with \
             `cargo xtask serve --port {}`.",
            if port == u16::MAX { PORT } else { port + 1 }
        )),
        Err(e) => Err(e).or_say(|e| format!("Port {port} cannot be used: {e}.")),
    }
}

/// A person is there to look at it, on a screen.
fn wants_browser() -> bool {
    let screen = cfg!(any(target_os = "macos", windows))
        || env::var_os("DISPLAY").is_some()
        || env::var_os("WAYLAND_DISPLAY").is_some();
    screen && io::stdout().is_terminal() && env::var_os("CI").is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_one_sentence() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = taken.local_addr().expect("an address").port();
        let sentence = check_free(port).expect_err("taken").to_string();
        assert!(sentence.starts_with(&format!("Port {port} is taken")), "{sentence}");
        assert!(!sentence.contains('\n'));
    }
}

//! Which pages may talk to a frame.
//!
//! Whoever serves Amends may list them beside the page; whoever embeds it may name their own in
//! the address of the frame. Where neither has, it is the site that Amends lies on.

/// Any page, in the list of whoever serves Amends.
const ANY: &str = "*";
/// A page without an origin of its own: from a file, or shut in by a sandbox.
const OPAQUE: &str = "null";

/// The pages that may talk to a frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// By whoever serves Amends; empty: it does not say.
    served: Vec<String>,
    /// By the address of the frame; empty: it does not say.
    named: Vec<String>,
    own: String,
}

impl Origins {
    /// From the list of whoever serves Amends, that of the address, and the origin that Amends
    /// lies on; lists have blanks between their origins. What is no origin admits nobody.
    pub fn new(served: &str, named: &str, own: &str) -> Self {
        let list = |text: &str| text.split_whitespace().map(origin_or_blank).collect();
        Self { served: list(served), named: list(named), own: own.to_owned() }
    }

    /// Whether a page of that origin may talk to the frame.
    pub fn admits(&self, origin: &str) -> bool {
        let is_in = |list: &[String]| list.iter().any(|known| known == origin);
        let served = self.served.is_empty()
            || is_in(&self.served)
            || self.served.iter().any(|known| known == ANY);
        let named = match (self.named.is_empty(), self.served.is_empty()) {
            (false, _) => is_in(&self.named),
            (true, false) => true,
            (true, true) => origin == self.own,
        };
        served && named && !origin.is_empty()
    }
}

/// The same with what stands for such an origin in a list; blank where there is none.
fn origin_or_blank(address: &str) -> String {
    match address {
        ANY | OPAQUE => address.to_owned(),
        address => origin(address).unwrap_or_default(),
    }
}

/// The origin of an address, as browsers write it; `None` where it has none.
pub(super) fn origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "http" => ":80",
        "https" => ":443",
        _ => return None,
    };
    let host = rest.split(['/', '?', '#']).next()?.to_ascii_lowercase();
    let host = host.strip_suffix(usual).unwrap_or(&host);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    (!host.is_empty() && host.chars().all(is_plain)).then(|| format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_talk_to_a_frame() {
        const OWN: &str = "https://tools.example";
        for (served, named, origin, admitted) in [
            // Nobody says: the site that it lies on.
            ("", "", OWN, true),
            ("", "", "https://tools.example:8443", false),
            ("", "", "http://tools.example", false),
            ("", "", "https://intranet.example", false),
            ("", "", "null", false),
            ("", "", "", false),
            // The address says.
            ("", "https://intranet.example", "https://intranet.example", true),
            ("", "https://Intranet.Example:443/teams?x#y", "https://intranet.example", true),
            ("", "http://localhost:8000", "http://localhost:8000", true),
            ("", "https://a.example https://b.example", "https://b.example", true),
            ("", "https://intranet.example", "https://evil.example", false),
            ("", "https://intranet.example", "https://intranet.example.evil.example", false),
            ("", "https://intranet.example", OWN, false),
            ("", "null", "null", true),
            // Not every page may be let in by an address.
            ("", "*", "https://evil.example", false),
            ("", "intranet.example", "https://intranet.example", false),
            ("", "ftp://intranet.example", "ftp://intranet.example", false),
            ("", "https://user@intranet.example", "https://intranet.example", false),
            ("", "https://", "", false),
            // Whoever serves it says.
            ("https://intranet.example", "", "https://intranet.example", true),
            ("https://intranet.example", "", OWN, false),
            ("*", "", "https://anywhere.example", true),
            ("*", "https://a.example", "https://b.example", false),
            // Both say: what both allow.
            (
                "https://a.example https://b.example",
                "https://b.example",
                "https://b.example",
                true,
            ),
            ("https://a.example", "https://b.example", "https://b.example", false),
            ("https://a.example", "https://b.example", "https://a.example", false),
        ] {
            let origins = Origins::new(served, named, OWN);
            assert_eq!(origins.admits(origin), admitted, "{served:?} {named:?} {origin:?}");
        }
    }
}

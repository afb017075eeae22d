//! The code that puts Amends into a page: an element, or a frame; and what the content security
//! policy of that page has to allow for it.

use super::origins::origin;
use super::{Setting, Settings};
use crate::incident::{Closed, closed_list};

closed_list! {
    /// The two ways into a page.
    Way as "ways" {
        /// For pages that allow no scripts of others, such as SharePoint's.
        Frame = "frame",
        Element = "element",
    }
}

/// What is put into a page, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Embedding {
    pub way: Way,
    /// Where Amends lies, up to and with the last `/`.
    pub address: String,
    pub settings: Settings,
    /// The page that it is put into, of which the frame takes messages; blank: none.
    pub host: String,
    /// What a link of ours carries: the case that a frame begins with; blank: none.
    pub state: String,
    /// Whether our script gives a frame its height.
    pub script: bool,
    /// Whether a frame is shut in.
    pub sandbox: bool,
    /// The policy's file as JSON; blank: none. A frame has it by our script, an element beside the
    /// page.
    pub policy: String,
}

/// The digest of a published file by its name, for `integrity`.
pub type Digest<'a> = &'a dyn Fn(&str) -> Option<String>;

/// How high a frame is that nobody gives its height.
const HEIGHT: u32 = 900;

impl Embedding {
    /// The address of the frame.
    pub fn frame_address(&self) -> String {
        let state = Some(self.state.as_str()).filter(|state| !state.is_empty());
        let host = Some(self.host.as_str()).filter(|host| !host.is_empty());
        let rest = [("host", host), ("state", state)];
        let rest = rest.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned())));
        let pairs = self.set().into_iter().map(|(setting, value)| (setting.name(), value));
        let pairs = pairs.chain(rest).map(|(name, value)| format!("{name}={}", encoded(&value)));
        let fragment = pairs.collect::<Vec<_>>().join("&");
        let sign = if fragment.is_empty() { "" } else { "#" };
        format!("{}?embed=1{sign}{fragment}", self.address)
    }

    /// The address of a frame that shows what the page will show.
    pub fn preview_address(&self) -> String {
        Self { host: String::new(), ..self.clone() }.frame_address()
    }

    /// The site that Amends lies on.
    pub fn site(&self) -> String {
        origin(&self.address).unwrap_or_default()
    }

    /// What is to be pasted.
    pub fn code(&self, digest: Digest<'_>) -> String {
        match self.way {
            Way::Frame => self.frame(digest),
            Way::Element => self.element(digest),
        }
    }

    /// The directives that the policy of the page needs besides its own.
    pub fn directives(&self) -> String {
        let origin = self.site();
        match self.way {
            Way::Frame if self.script => format!("frame-src {origin}; script-src {origin}"),
            Way::Frame => format!("frame-src {origin}"),
            Way::Element => {
                let beside = if self.policy.is_empty() { "" } else { " 'self'" };
                format!("script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}{beside}")
            }
        }
    }

    fn frame(&self, digest: Digest<'_>) -> String {
        let mut attributes = vec![
            ("src", self.frame_address()),
            ("title", "Amends".to_owned()),
            ("width", "100%".to_owned()),
            ("height", HEIGHT.to_string()),
            ("allow", "clipboard-write".to_owned()),
            ("loading", "lazy".to_owned()),
        ];
        if self.sandbox {
            let allowed = "allow-scripts allow-popups allow-popups-to-escape-sandbox \
                           allow-downloads allow-modals";
            attributes.push(("sandbox", allowed.to_owned()));
        }
        if self.script && !self.policy.is_empty() {
            attributes.push(("data-amends", format!(r#"{{"policy":{}}}"#, self.policy)));
        }
        let script =
            if self.script { self.script("embed.js", "", digest) } else { String::new() };
        format!("{script}<iframe{}></iframe>", written(&attributes))
    }

    fn element(&self, digest: Digest<'_>) -> String {
        let mut attributes: Vec<(&str, String)> =
            self.set().into_iter().map(|(setting, value)| (setting.name(), value)).collect();
        if !self.policy.is_empty() {
            attributes.push(("policy-src", "policy.json".to_owned()));
        }
        let script = self.script("widget.js", r#" type="module""#, digest);
        format!("{script}<amends-advisor{}></amends-advisor>", written(&attributes))
    }

    /// The element of a script, on a line of its own.
    fn script(&self, file: &str, kind: &str, digest: Digest<'_>) -> String {
        let mut attributes = vec![("src", format!("{}{file}", self.address))];
        if let Some(digest) = digest(file) {
            attributes.extend([("integrity", digest), ("crossorigin", "anonymous".to_owned())]);
        }
        format!("<script{kind}{}></script>\n", written(&attributes))
    }

    /// The settings that are not as usual.
    fn set(&self) -> Vec<(Setting, String)> {
        let usual = Settings::default();
        let Settings { lang, look, mode, scenario, currency, locked, parts } = &self.settings;
        let names = parts.iter().map(Closed::name).collect::<Vec<_>>();
        let all = [
            (Setting::Lang, lang.map(|lang| lang.name().to_owned())),
            (Setting::Theme, (*look != usual.look).then(|| look.name())),
            (Setting::Mode, (*mode != usual.mode).then(|| mode.name().to_owned())),
            (Setting::Scenario, scenario.map(str::to_owned)),
            (Setting::Currency, currency.map(|currency| currency.code().to_owned())),
            (Setting::Locked, locked.then(|| "true".to_owned())),
            (Setting::Parts, (*parts != usual.parts).then(|| names.join(" "))),
        ];
        all.into_iter().filter_map(|(setting, value)| Some((setting, value?))).collect()
    }
}

fn written(attributes: &[(&str, String)]) -> String {
    let one = |(name, value): &(&str, String)| {
        let value = value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        format!(r#" {name}="{value}""#)
    };
    attributes.iter().map(one).collect()
}

/// A value in a fragment; a blank is a plus there.
fn encoded(value: &str) -> String {
    let byte = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        byte if byte.is_ascii_alphanumeric() || b"-._~:/".contains(&byte) => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    value.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Look;
    use crate::host::{Address, Part};
    use crate::text::Language;

    fn plain(way: Way) -> Embedding {
        Embedding {
            way,
            address: "https://tools.example/amends/".to_owned(),
            settings: Settings::default(),
            host: String::new(),
            state: String::new(),
            script: false,
            sandbox: false,
            policy: String::new(),
        }
    }

    fn full(way: Way) -> Embedding {
        Embedding {
            settings: Settings {
                lang: Some(Language::Polish),
                look: Look::parse("dark more").expect("a look"),
                scenario: Some("sc-04"),
                locked: true,
                parts: [Part::Letter, Part::Forecast].into_iter().collect(),
                ..Settings::default()
            },
            host: "https://intranet.example".to_owned(),
            script: true,
            sandbox: true,
            policy: r#"{"name":"A & \"B\""}"#.to_owned(),
            ..plain(way)
        }
    }

    fn digest(file: &str) -> Option<String> {
        Some(format!("sha384-of-{file}"))
    }

    #[test]
    fn code_of_a_frame() {
        assert_eq!(
            plain(Way::Frame).code(&|_| None),
            r#"<iframe src="https://tools.example/amends/?embed=1" title="Amends" width="100%" height="900" allow="clipboard-write" loading="lazy"></iframe>"#
        );
        let code = full(Way::Frame).code(&digest);
        let (script, frame) = code.split_once('\n').expect("two lines");
        assert_eq!(
            script,
            r#"<script src="https://tools.example/amends/embed.js" integrity="sha384-of-embed.js" crossorigin="anonymous"></script>"#
        );
        assert!(frame.starts_with(r#"<iframe src="https://tools.example/amends/?embed=1#lang=pl&amp;theme=dark+more&amp;scenario=sc-04&amp;locked=true&amp;parts=forecast+letter&amp;host=https://intranet.example" "#), "{frame}");
        assert!(frame.contains(r#"data-amends="{&quot;policy&quot;:{&quot;name&quot;:&quot;A &amp; \&quot;B\&quot;&quot;}}""#), "{frame}");
        assert!(frame.contains(r#"sandbox="allow-scripts "#), "{frame}");
    }

    #[test]
    fn code_of_an_element() {
        let code = full(Way::Element).code(&digest);
        assert_eq!(
            code,
            "<script type=\"module\" src=\"https://tools.example/amends/widget.js\" integrity=\"sha384-of-widget.js\" crossorigin=\"anonymous\"></script>\n\
             <amends-advisor lang=\"pl\" theme=\"dark more\" scenario=\"sc-04\" locked=\"true\" parts=\"forecast letter\" policy-src=\"policy.json\"></amends-advisor>"
        );
    }

    #[test]
    fn what_a_policy_has_to_allow() {
        for (embedding, directives) in [
            (plain(Way::Frame), "frame-src https://tools.example"),
            (
                full(Way::Frame),
                "frame-src https://tools.example; script-src https://tools.example",
            ),
            (
                plain(Way::Element),
                "script-src https://tools.example 'wasm-unsafe-eval'; connect-src https://tools.example",
            ),
        ] {
            assert_eq!(embedding.directives(), directives);
        }
    }

    #[test]
    fn the_address_of_a_frame_reads_back() {
        let embedding = full(Way::Frame);
        let address = embedding.frame_address();
        let (_, fragment) = address.split_once('#').expect("a fragment");
        let pairs = fragment.split('&').filter_map(|pair| pair.split_once('='));
        // The browser reads a plus as a blank; nothing else was encoded here.
        let pairs: Vec<_> =
            pairs.map(|(name, value)| (name.into(), value.replace('+', " "))).collect();
        let read = Address::read(&pairs, "", "https://tools.example");
        assert_eq!(read.settings, embedding.settings);
        assert!(read.origins.admits("https://intranet.example") && read.wrong.is_empty());
        assert_eq!(encoded("a b&c=ä"), "a+b%26c%3D%C3%A4");
    }
}

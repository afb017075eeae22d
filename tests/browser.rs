//! The browser's side, each test in a real browser: `cargo xtask test`.
#![cfg(target_arch = "wasm32")]

#[path = "core/fingerprint.rs"]
mod fingerprint;
#[path = "browser/plurals.rs"]
mod plurals;

use amends::platform::failure;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

/// Adds `html` to the page, beside what the test runner writes there.
fn added(html: &str) -> Element {
    let element = document().create_element("div").expect("an element");
    element.set_inner_html(html);
    document().body().expect("a body").append_child(&element).expect("to be added");
    element
}

/// The parts of index.html that the failure view is made of.
const SHELL: &str = r#"
    <main id="failure" hidden>
      <p data-reason="refused" hidden></p>
      <p data-reason="stopped" hidden></p>
      <details id="failure-detail" hidden><pre></pre></details>
    </main>
    <div id="app">the page</div>
"#;

#[wasm_bindgen_test]
fn a_failure_replaces_the_page_and_names_the_first_cause() {
    let shell = added(SHELL);
    let find = |selector| shell.query_selector(selector).ok().flatten().expect(selector);
    let is_hidden = |selector| find(selector).has_attribute("hidden");

    failure::show("first cause");
    failure::show("what followed from it");

    assert!(is_hidden("#app"));
    assert!(is_hidden("[data-reason=refused]"));
    assert!(!is_hidden("#failure"));
    assert!(!is_hidden("[data-reason=stopped]"));
    assert!(!is_hidden("#failure-detail"));
    assert_eq!(find("#failure pre").text_content().as_deref(), Some("first cause"));
    shell.remove();
}

#[wasm_bindgen_test]
fn a_failure_without_a_view_is_no_second_failure() {
    failure::show("nowhere to show it");
}

#[wasm_bindgen_test]
fn the_engine_answers_as_it_does_natively() {
    assert_eq!(fingerprint::fingerprint(), fingerprint::FINGERPRINT);
}

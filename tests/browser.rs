//! The browser's side, each test in a real browser: `cargo xtask test`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

/// The parts of index.html the failure view is made of.
const SHELL: &str = r#"
    <section id="failure" hidden>
      <p data-reason="refused" hidden></p>
      <p data-reason="stopped" hidden></p>
      <details id="failure-detail" hidden><pre></pre></details>
    </section>
    <div id="app">the page</div>
"#;

fn is_hidden(selector: &str) -> bool {
    let element = document().query_selector(selector).expect("a selector").expect(selector);
    element.has_attribute("hidden")
}

#[wasm_bindgen_test]
fn a_failure_replaces_the_page_and_names_the_cause() {
    let body = document().body().expect("a body");
    let before = body.inner_html();
    body.set_inner_html(SHELL);

    amends::platform::failure::show("first cause");
    amends::platform::failure::show("what followed from it");

    assert!(is_hidden("#app"));
    assert!(!is_hidden("#failure"));
    assert!(!is_hidden("[data-reason=stopped]"));
    assert!(is_hidden("[data-reason=refused]"));
    assert_eq!(
        document().query_selector("pre").ok().flatten().and_then(|pre| pre.text_content()),
        Some("first cause".to_owned())
    );
    body.set_inner_html(&before);
}

#[wasm_bindgen_test]
fn a_failure_without_a_view_is_no_second_failure() {
    amends::platform::failure::show("nowhere to show it");
}

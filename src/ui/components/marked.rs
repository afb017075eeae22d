//! A field for a text, with the same text behind it that carries marks (styles/story.css).

use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::platform;

#[derive(Clone, PartialEq, Properties)]
pub struct MarkedFieldProps {
    pub id: &'static str,
    pub text: AttrValue,
    /// The same text with its marks.
    pub marks: Html,
    pub rows: &'static str,
    #[prop_or_default]
    pub lang: Option<&'static str>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// The ids of what names the field and of what says more about it.
    pub labelled_by: &'static str,
    pub described_by: &'static str,
    pub oninput: Callback<String>,
    /// Where the caret stands, in UTF-16 units, whenever it was moved.
    #[prop_or_default]
    pub oncaret: Callback<u32>,
}

/// The field. It grows with its text; what lies behind scrolls along.
#[component]
pub fn MarkedField(props: &MarkedFieldProps) -> Html {
    let MarkedFieldProps {
        id,
        text,
        marks,
        rows,
        lang,
        placeholder,
        labelled_by,
        described_by,
        ..
    } = props;
    let behind = use_node_ref();
    let scrolled = use_mut_ref(|| 0);
    let oninput = props.oninput.reform(|event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        field.value()
    });
    let onscroll = {
        let (behind, scrolled) = (behind.clone(), scrolled.clone());
        Callback::from(move |event: Event| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            scrolled.replace(field.scroll_top());
            scroll(&behind, field.scroll_top());
        })
    };
    // The field may have scrolled before the marks were long enough to follow.
    use_effect({
        let behind = behind.clone();
        move || {
            let top = *scrolled.borrow();
            if top > 0 {
                scroll(&behind, top);
            }
        }
    });
    let caret = props.oncaret.reform(|event: Event| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        field.selection_start().ok().flatten().unwrap_or_default()
    });
    let onkeyup = {
        let caret = caret.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Tab" {
                let field: HtmlElement = event.target_unchecked_into();
                platform::bring_into_sight(&field);
            }
            caret.emit(event.into());
        })
    };
    let onpointermove = Callback::from(|event: PointerEvent| {
        platform::light(platform::fact_under(&event).as_deref());
    });
    html! {
        <div class="story-box">
            <div class="story-marks" aria-hidden="true" ref={behind}>{ marks.clone() }{ "\n" }</div>
            <textarea id={*id} class="story" rows={*rows} lang={*lang} placeholder={placeholder.clone()}
                aria-labelledby={*labelled_by} aria-describedby={*described_by} spellcheck="true"
                value={text.clone()} {oninput} {onscroll} {onpointermove} {onkeyup}
                onclick={caret.reform(|event: MouseEvent| event.into())} />
        </div>
    }
}

fn scroll(behind: &NodeRef, top: i32) {
    if let Some(behind) = behind.cast::<HtmlElement>() {
        behind.set_scroll_top(top);
    }
}

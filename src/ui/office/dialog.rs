//! A dialog: the browser's own, which keeps the focus and gives it back.

use web_sys::{Element, HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use crate::platform::{bring_into_sight, place};

#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// The dialog itself, for those inside who close it.
    pub node: NodeRef,
    pub title: String,
    /// The name of the button that closes it.
    pub close: String,
    pub onclose: Callback<()>,
    pub children: Html,
}

/// Open as long as it is drawn. Its button and Escape close it.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = &props.node;
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            node.cast::<HtmlElement>().iter().for_each(place);
            // A browser that has none shows it in the page, which is as good to read.
            let shown = node.cast::<HtmlDialogElement>().map(|dialog| dialog.show_modal());
            if !matches!(shown, Some(Ok(()))) {
                node.cast::<HtmlDialogElement>().iter().for_each(|dialog| dialog.set_open(true));
            }
        });
    }
    let onclick = closing(node).reform(|_: MouseEvent| ());
    // A field that takes the focus shows no more than its caret by itself, a tick not its label.
    let onfocusin = Callback::from(|event: FocusEvent| {
        if let Some(field) = event.target_dyn_into::<Element>() {
            let label = field.closest("label").ok().flatten();
            bring_into_sight(&label.unwrap_or(field));
        }
    });
    let onclose = props.onclose.reform(|_: Event| ());
    html! {
        <dialog ref={node.clone()} class="dialog" aria-labelledby="office-title" {onclose}>
            <header class="dialog-head">
                <h2 id="office-title">{ &props.title }</h2>
                <button type="button" class="button small" {onclick}>{ &props.close }</button>
            </header>
            <div class="dialog-body" {onfocusin}>{ props.children.clone() }</div>
        </dialog>
    }
}

/// Closes a dialog, which gives the focus back, and says so when it has.
pub fn closing(node: &NodeRef) -> Callback<()> {
    let node = node.clone();
    Callback::from(move |()| {
        node.cast::<HtmlDialogElement>().iter().for_each(HtmlDialogElement::close);
    })
}

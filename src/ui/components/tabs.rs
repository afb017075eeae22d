//! Tabs: one tab stop, arrow keys between them.

use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct TabsProps {
    /// Unique on the page; the ids of tabs and panel are made from it.
    pub id: AttrValue,
    /// What the tabs are about.
    pub label: AttrValue,
    pub tabs: Vec<AttrValue>,
    pub selected: usize,
    pub onselect: Callback<usize>,
    /// The panel of the selected tab.
    pub children: Html,
}

/// A list of tabs and the panel of the selected one.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let TabsProps { id, label, tabs, selected, onselect, children } = props;
    let refs =
        use_memo(tabs.len(), |count| (0..*count).map(|_| NodeRef::default()).collect::<Vec<_>>());
    let last = tabs.len().saturating_sub(1);
    let onkeydown = {
        let (onselect, refs) = (onselect.clone(), refs.clone());
        Callback::from(move |event: KeyboardEvent| {
            // From the tab with the focus: of two quick keys the second comes before the first is
            // drawn.
            let Some(target) = event.target() else { return };
            let is_there = |tab: &NodeRef| tab.get().is_some_and(|tab| *tab == target);
            let Some(at) = refs.iter().position(is_there) else { return };
            let to = match event.key().as_str() {
                "ArrowRight" if at == last => 0,
                "ArrowRight" => at + 1,
                "ArrowLeft" if at == 0 => last,
                "ArrowLeft" => at - 1,
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            onselect.emit(to);
            if let Some(tab) = refs.get(to).and_then(NodeRef::cast::<HtmlElement>) {
                // A tab that cannot take the focus is selected all the same.
                let _ = tab.focus();
            }
        })
    };
    let tab = |(place, name): (usize, &AttrValue)| {
        let current = place == *selected;
        let onclick = onselect.reform(move |_| place);
        html! {
            <button
                key={place} type="button" role="tab" id={format!("{id}-tab-{place}")}
                aria-selected={current.to_string()} aria-controls={format!("{id}-panel")}
                tabindex={if current { "0" } else { "-1" }}
                ref={refs.get(place).cloned().unwrap_or_default()} {onclick}
            >
                { name }
            </button>
        }
    };
    html! {
        <div class="tabs">
            <div class="tab-list" role="tablist" aria-label={label.clone()} {onkeydown}>
                { for tabs.iter().enumerate().map(tab) }
            </div>
            <div
                class="tab-panel" role="tabpanel" id={format!("{id}-panel")}
                aria-labelledby={format!("{id}-tab-{selected}")} tabindex="0"
            >
                { children.clone() }
            </div>
        </div>
    }
}

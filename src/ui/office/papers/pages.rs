//! The printed pages: shown as they will be, and drawn a second time where the printer finds them.

use web_sys::Element;
use yew::prelude::*;

use super::cut::{self, Cut};
use super::form::Form;
use super::page::{self, Heads};
use super::shown::Material;
use crate::platform::added;
use crate::ui::components::advice::{Speech, use_speech};

/// What one page draws.
type Draw = fn(&Speech, &Material, Cut, Heads) -> Html;

/// The most that a page may be high, in pixels of CSS: what Letter leaves between the margins of
/// styles/print/print.css, less a little for printers that set type wider. It is measured as wide as A4
/// leaves, so that it fits both.
const HIGHEST: i32 = 930;

#[derive(Clone, PartialEq, Properties)]
pub struct PagesProps {
    pub material: Material,
}

/// The pages of a form.
#[component]
pub fn Pages(props: &PagesProps) -> Html {
    let material = &props.material;
    let paragraphs = material.letter.as_ref().map_or(0, |letter| letter.paragraphs.len());
    let pages: Vec<(Draw, Vec<Cut>)> = match material.form {
        Form::Handout => vec![
            (page::first as Draw, cut::of_first()),
            (page::second as Draw, cut::of_second(paragraphs)),
        ],
        _ => vec![(page::brief as Draw, cut::of_brief(paragraphs))],
    };
    let page = |(place, (draw, cuts)): (usize, (Draw, Vec<Cut>))| {
        html! { <Page key={place} {draw} {cuts} material={material.clone()} /> }
    };
    html! { <>{ for pages.into_iter().enumerate().map(page) }</> }
}

#[derive(Clone, Properties)]
struct PageProps {
    draw: Draw,
    /// From the whole page to the shortest.
    cuts: Vec<Cut>,
    material: Material,
}

/// A page is what it is made of: which one it is stands in its key.
impl PartialEq for PageProps {
    fn eq(&self, other: &Self) -> bool {
        self.cuts == other.cuts && self.material == other.material
    }
}

/// A page, cut until it fits.
#[component]
fn Page(props: &PageProps) -> Html {
    let speech = use_speech();
    let PageProps { draw, cuts, material } = props;
    // How far this material is cut.
    let tried = use_state(|| (material.clone(), 0_usize));
    let step = if tried.0 == *material { tried.1 } else { 0 };
    let sheet = use_node_ref();
    let place = use_memo((), |()| added("papers-print"));
    {
        let (tried, sheet, material) = (tried.setter(), sheet.clone(), material.clone());
        let last = cuts.len().saturating_sub(1);
        use_effect(move || {
            let high = sheet.cast::<Element>().map_or(0, |sheet| sheet.client_height());
            if high > HIGHEST && step < last {
                tried.set((material, step + 1));
            }
        });
    }
    {
        let place = place.clone();
        use_effect_with((), move |()| move || place.iter().for_each(|place| place.remove()));
    }
    let Some(cut) = cuts.get(step).copied() else { return html! {} };
    let class = classes!("paper", format!("size-{}", cut.size));
    let preview = html! {
        <div class="paper-preview"><article class={class.clone()}>{ draw(&speech, material, cut, Heads::PREVIEW) }</article></div>
    };
    match &*place {
        Some(place) => {
            let printed = html! {
                <article {class} ref={sheet}>{ draw(&speech, material, cut, Heads::PRINT) }</article>
            };
            html! { <>{ preview }{ create_portal(printed, place.clone()) }</> }
        }
        None => preview,
    }
}

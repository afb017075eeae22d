//! The vocabulary of the course: labels over the same parts of an apology.

use yew::prelude::*;

use super::controls::choice;
use super::view::View;
use crate::advice::ApologyPart;
use crate::course::{Action, Cell, Frame};
use crate::incident::Closed;

/// The list of vocabularies.
pub fn frames(view: &View) -> Html {
    let m = view.speech.words.m();
    let options = Frame::ALL
        .iter()
        .map(|frame| (frame.name().to_owned(), m.msg_frame_name(frame.name())))
        .collect();
    let onchoose = view
        .dispatch
        .reform(|name: String| Action::Frame(Frame::parse(&name).unwrap_or(Frame::Plain)));
    html! { <div class="ws-frame">{ choice(m.msg_frame_label(), options, view.state.frame.name(), onchoose) }</div> }
}

/// The parts, each shown by `part`, under the steps of the vocabulary. A step without a part
/// says in words what belongs to it. `here` is the field of the matrix in which the case lies,
/// once that may be shown.
pub fn framed(view: &View, here: Option<Cell>, part: impl Fn(ApologyPart) -> Html) -> Html {
    let m = view.speech.words.m();
    let frame = view.state.frame;
    let plain = || html! { <div class="ws-parts">{ for ApologyPart::ALL.iter().map(|p| part(*p)) }</div> };
    match frame {
        Frame::Plain => plain(),
        Frame::Matrix => html! { <>{ plain() }{ matrix(view, here) }</> },
        _ => html! {
            <>
                <ol class="ws-strides">
                    { for frame.strides().iter().map(|(stride, parts)| html! {
                        <li key={stride.name()}>
                            <b>{ m.msg_frame_stride(stride.name()) }</b>
                            if parts.is_empty() { <p class="hint">{ m.msg_frame_stride_says(stride.name()) }</p> }
                            <div class="ws-parts">{ for parts.iter().map(|p| part(*p)) }</div>
                        </li>
                    }) }
                </ol>
                <p class="hint">{ m.msg_frame_same() }</p>
            </>
        },
    }
}

/// How bad by whose responsibility: four fields, each with the parts that belong there.
fn matrix(view: &View, here: Option<Cell>) -> Html {
    let m = view.speech.words.m();
    let field = |cell: Cell| {
        let names: Vec<String> =
            cell.parts().iter().map(|part| m.msg_apology_part(part.name())).collect();
        let is_here = here == Some(cell);
        html! {
            <td class={is_here.then_some("here")}>
                { names.join(&m.msg_list_comma()) }
                if is_here { <b>{ " – " }{ m.msg_frame_matrix_here() }</b> }
            </td>
        }
    };
    html! {
        <table class="figures ws-matrix">
            <thead>
                <tr>
                    <th scope="col">{ m.msg_frame_matrix_severity() }</th>
                    <th scope="col">{ m.msg_frame_matrix_theirs() }</th>
                    <th scope="col">{ m.msg_frame_matrix_ours() }</th>
                </tr>
            </thead>
            <tbody>
                <tr>
                    <th scope="row">{ m.msg_frame_matrix_grave() }</th>
                    { field(Cell::GraveTheirs) }{ field(Cell::GraveOurs) }
                </tr>
                <tr>
                    <th scope="row">{ m.msg_frame_matrix_minor() }</th>
                    { field(Cell::MinorTheirs) }{ field(Cell::MinorOurs) }
                </tr>
            </tbody>
        </table>
    }
}

//! What is drawn one frame behind, so that the rest is there the sooner.

use yew::prelude::*;

use crate::platform::after_paint;

/// The value of the last drawing until that is painted, then the one of now; `None` until
/// the first is. What the reader looks at while typing is drawn at once; what stands far
/// below may follow.
#[hook]
pub fn use_behind<T: Clone + PartialEq + 'static>(now: &T) -> Option<T> {
    let shown = use_state_eq(|| None);
    {
        let shown = shown.setter();
        use_effect_with(now.clone(), move |now| {
            let now = Some(now.clone());
            let waiting = after_paint(move || shown.set(now));
            move || drop(waiting)
        });
    }
    (*shown).clone()
}

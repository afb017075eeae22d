//! What may wait until the browser has painted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;

/// Something that waits for the next frame; dropped, it does not happen any more.
pub struct AfterPaint {
    _frame: AnimationFrame,
    _timer: Rc<RefCell<Option<Timeout>>>,
}

/// Does something after the next frame is painted: frames are asked for before painting, and
/// a task of its own follows after it.
pub fn after_paint(then: impl FnOnce() + 'static) -> AfterPaint {
    let timer = Rc::new(RefCell::new(None));
    let slot = timer.clone();
    let frame = request_animation_frame(move |_| {
        slot.replace(Some(Timeout::new(0, then)));
    });
    AfterPaint { _frame: frame, _timer: timer }
}

//! How often the page has asked the network for something.

use yew::prelude::*;

use crate::platform;

/// Requests since the page began; 0 is what it promises.
#[hook]
pub fn use_requests() -> u32 {
    let count = use_state(|| 0);
    let sum = use_mut_ref(|| 0);
    {
        let count = count.clone();
        use_effect_with((), move |()| {
            let counting = platform::count_requests(move |more| {
                let mut sum = sum.borrow_mut();
                *sum += more;
                count.set(*sum);
            });
            move || drop(counting)
        });
    }
    *count
}

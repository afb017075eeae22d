//! What stands where words are still on their way.

use yew::prelude::*;

use crate::locale::Words;

/// One line; when the words did not come, why, with a way to try again.
pub fn wait(words: &Words, retry: Option<Callback<MouseEvent>>) -> Html {
    let m = words.m();
    html! {
        <div role="status">
            if let Some(retry) = retry {
                <p class="caution">
                    { m.msg_advice_words_failed() }{ " " }
                    <button type="button" class="link" onclick={retry}>{ m.msg_advice_words_retry() }</button>
                </p>
            } else {
                <p class="hint">{ m.msg_advice_wait() }</p>
            }
        </div>
    }
}

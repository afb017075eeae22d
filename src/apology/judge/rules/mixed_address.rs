//! # Mixed address
//!
//! What it finds: formal and informal second person for the same reader.
//! Why it matters: the reader cannot tell whether they are spoken to or a template is.
//! Evidence: reported as a defect of customer mail (Zammad #2348).
//! Example: ru Ваш заказ собран, **жди** курьера.

use std::ops::Range;

use crate::text::{Hit, Kind};

/// The forms that depart from the form used most, as tokens; on a tie the later form.
pub fn find(hits: &[Hit<'_>]) -> Vec<Range<usize>> {
    let of = |value: &str| -> Vec<&Hit<'_>> {
        hits.iter().filter(|hit| hit.kind == Kind::Address && hit.value == value).collect()
    };
    let (formal, informal) = (of("formal"), of("informal"));
    let (Some(first_formal), Some(first_informal)) = (formal.first(), informal.first()) else {
        return Vec::new();
    };
    let formal_leads = formal.len() > informal.len()
        || formal.len() == informal.len() && first_formal.at.start < first_informal.at.start;
    let odd = if formal_leads { informal } else { formal };
    odd.into_iter().map(|hit| hit.at.clone()).collect()
}

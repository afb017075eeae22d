//! A text as a QR code, drawn as one path.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, Version};
use yew::prelude::*;

/// The largest code that a telephone still reads from a screen across a table.
const LARGEST: u8 = 22;
/// The white around the code that readers ask for, in its own squares.
const MARGIN: i32 = 4;

/// The code of a text; `None` when the text is too long for one that can be read.
pub fn code(text: &str, label: String) -> Option<Html> {
    let segments = qrcodegen::QrSegment::make_segments(text);
    let ecc = QrCodeEcc::Medium;
    let code = QrCode::encode_segments_advanced(
        &segments,
        ecc,
        Version::MIN,
        Version::new(LARGEST),
        None,
        true,
    )
    .ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            // Writing to a string never fails.
            let _ = write!(path, "M{},{}h1v1h-1z", x + MARGIN, y + MARGIN);
        }
    }
    let all = size + 2 * MARGIN;
    Some(html! {
        <svg class="qr" role="img" aria-label={label} viewBox={[0, 0, all, all].map(|n| n.to_string()).join(" ")} shape-rendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path d={path} fill="#000" />
        </svg>
    })
}

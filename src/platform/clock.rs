//! The time of day, and chance.

/// Milliseconds since the beginning of 1970.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// A number from 0 to 31.
pub fn chance() -> u8 {
    (js_sys::Math::random() * f64::from(32_u8)) as u8 % 32
}

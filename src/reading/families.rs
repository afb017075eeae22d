//! The models that hear words by their families of meaning: one for what a piece tells, one for the
//! part that an amount plays. Each is one for all languages, since it knows no word. The files are
//! made by `cargo xtask train`.

use std::sync::OnceLock;

use crate::text::Model;

/// The one for pieces that the project ships with.
pub fn families() -> &'static Model {
    static SHIPPED: OnceLock<Model> = OnceLock::new();
    SHIPPED.get_or_init(|| shipped(include_bytes!("../../reading/families.bin")))
}

/// The one for amounts.
pub fn families_of_amounts() -> &'static Model {
    static SHIPPED: OnceLock<Model> = OnceLock::new();
    SHIPPED.get_or_init(|| shipped(include_bytes!("../../reading/amounts_families.bin")))
}

/// What is compiled in is whole: a test reads it.
fn shipped(file: &[u8]) -> Model {
    Model::parse(file).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Grain;

    #[test]
    fn what_is_shipped_is_whole_and_hears_families() {
        for (model, label) in [(families(), "f=late"), (families_of_amounts(), "m=price")] {
            assert_eq!(model.grain(), Grain::FAMILIES);
            assert!(model.place(label).is_some());
        }
    }
}

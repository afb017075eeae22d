//! The model that hears words by their families of meaning: one for all languages, since it knows no
//! word. The file is made by `cargo xtask train`.

use std::sync::OnceLock;

use crate::text::Model;

/// The one that the project ships with.
pub fn families() -> &'static Model {
    static SHIPPED: OnceLock<Model> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        // What is compiled in is whole: a test reads it.
        Model::parse(include_bytes!("../../reading/families.bin")).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Grain;

    #[test]
    fn what_is_shipped_is_whole_and_hears_families() {
        assert_eq!(families().grain(), Grain::FAMILIES);
        assert!(families().place("f=late").is_some());
    }
}

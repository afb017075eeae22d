//! What the program asks of the outside, each with a version in memory for tests.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Texts kept by name, beyond the life of the page. A browser may refuse all of it.
pub trait Store {
    /// The text of that name, if there is one.
    ///
    /// # Errors
    /// When the browser keeps nothing for this page.
    fn get(&self, name: &str) -> Result<Option<String>, StoreError>;

    /// Keeps a text under that name.
    ///
    /// # Errors
    /// When the browser keeps nothing for this page, or has no room.
    fn put(&self, name: &str, text: &str) -> Result<(), StoreError>;

    /// Forgets the text of that name.
    ///
    /// # Errors
    /// When the browser keeps nothing for this page.
    fn remove(&self, name: &str) -> Result<(), StoreError>;

    /// Forgets every text of this page.
    ///
    /// # Errors
    /// When the browser keeps nothing for this page.
    fn forget_all(&self) -> Result<(), StoreError>;
}

/// Why nothing was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser keeps nothing for this page.
    Blocked,
    /// There is no room left.
    Full,
}

/// A store for tests, gone with its owner.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<BTreeMap<String, String>>);

impl Store for MemoryStore {
    fn get(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(name).cloned())
    }

    fn put(&self, name: &str, text: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }

    fn forget_all(&self) -> Result<(), StoreError> {
        self.0.borrow_mut().clear();
        Ok(())
    }
}

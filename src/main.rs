//! Mounts the page; nothing else.

use amends::{platform, ui};

fn main() {
    platform::failure::install();
    match platform::mount_point() {
        Some(root) => {
            yew::Renderer::<ui::App>::with_root(root).render();
        }
        None => platform::failure::show("index.html has no element with the id `app`"),
    }
}

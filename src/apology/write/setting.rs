//! What the customer was there for.

use crate::incident::{Sector, closed_list};

closed_list! {
    /// What the customer was there for: the sectors as far as a sentence about a failure
    /// differs between them. A parcel is a parcel, whether it holds shoes or books.
    Setting as "settings" {
        Meal = "meal",
        Goods = "goods",
        Stay = "stay",
        Flight = "flight",
        Trip = "trip",
        Telecom = "telecom",
        Utility = "utility",
        Software = "software",
        Money = "money",
        Car = "car",
        /// At a doctor's or a hospital.
        Care = "care",
        /// An appointment or a job done by somebody.
        Visit = "visit",
        Other = "other",
    }
}

impl Setting {
    /// The setting of a sector; the general one when the sector is not known.
    pub(super) fn of(sector: Option<Sector>) -> Self {
        match sector {
            Some(Sector::FoodService) => Self::Meal,
            Some(
                Sector::Grocery | Sector::FashionRetail | Sector::OtherRetail | Sector::Ecommerce,
            ) => Self::Goods,
            Some(Sector::BankingInsurance) => Self::Money,
            Some(Sector::Lodging) => Self::Stay,
            Some(Sector::Air) => Self::Flight,
            Some(Sector::RailBusFerry) => Self::Trip,
            Some(Sector::Telecom) => Self::Telecom,
            Some(Sector::EnergyWater) => Self::Utility,
            Some(Sector::Automotive) => Self::Car,
            Some(Sector::Healthcare) => Self::Care,
            Some(Sector::Software) => Self::Software,
            Some(Sector::PersonalServices) => Self::Visit,
            // An office keeps more than appointments: the general words fit better.
            Some(Sector::PublicService | Sector::Other) | None => Self::Other,
        }
    }
}

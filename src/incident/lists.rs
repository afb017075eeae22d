//! The closed lists of an incident. The words are machine names; a screen shows their
//! translation.

use super::closed::closed_list;

closed_list! {
    /// The business in which it happened.
    Sector as "sector" {
        FoodService = "food_service",
        Grocery = "grocery",
        FashionRetail = "fashion_retail",
        OtherRetail = "other_retail",
        Ecommerce = "ecommerce",
        BankingInsurance = "banking_insurance",
        Lodging = "lodging",
        Air = "air",
        RailBusFerry = "rail_bus_ferry",
        Telecom = "telecom",
        EnergyWater = "energy_water",
        Automotive = "automotive",
        Healthcare = "healthcare",
        Software = "software",
        PublicService = "public_service",
        PersonalServices = "personal_services",
        Other = "other",
    }
}

closed_list! {
    /// What went wrong: the kind of service failure.
    Failure as "failures" {
        /// Waiting, delay, missed appointment.
        Late = "late",
        /// Cancelled, out of stock, overbooked, system down.
        Unavailable = "unavailable",
        /// The core was poor or not as described.
        BelowPromise = "below_promise",
        /// A product that does not work.
        Defective = "defective",
        /// Wrong, missing or incomplete order.
        WrongItem = "wrong_item",
        /// Lost or damaged belongings or parcel.
        LostDamaged = "lost_damaged",
        /// Overcharge, wrong bill, refund not paid.
        Billing = "billing",
        /// Rude, dismissive, ignored in person.
        Uncaring = "uncaring",
        /// Wrong or contradictory information, broken promise.
        Misinformed = "misinformed",
        /// Nobody answers, endless hold, unanswered messages.
        Unresponsive = "unresponsive",
        /// Staff had no authority or knowledge to help.
        Powerless = "powerless",
        /// Dirty, spoiled, foreign object, pests.
        Hygiene = "hygiene",
        /// Data shown, leaked, misused.
        Privacy = "privacy",
        /// Discrimination or unequal treatment.
        Unfair = "unfair",
    }
}

closed_list! {
    /// How bad it was for this customer.
    Severity as "severity" {
        Minor = "minor",
        Moderate = "moderate",
        Major = "major",
        /// Any safety flag.
        Critical = "critical",
    }
}

closed_list! {
    /// Who controlled the cause.
    Cause as "cause" {
        /// The firm could have prevented it.
        Ours = "ours",
        /// Supplier, courier, subcontractor.
        Partner = "partner",
        /// Weather, strike, authority, outage elsewhere.
        Outside = "outside",
        /// The customer's own error.
        Customer = "customer",
        Unknown = "unknown",
    }
}

closed_list! {
    /// Whether the cause is stable.
    Recurrence as "recurrence" {
        OneOff = "one_off",
        /// May well happen again.
        Likely = "likely",
        /// The cause is already removed.
        Fixed = "fixed",
        Unknown = "unknown",
    }
}

closed_list! {
    /// How it came to light.
    NoticedBy as "noticed_by" {
        /// We saw it first.
        Us = "us",
        /// They told us.
        Customer = "customer",
        /// They posted it publicly.
        Public = "public",
        /// Regulator, ombudsman, lawyer, press.
        Authority = "authority",
    }
}

closed_list! {
    /// Where the customer raised it.
    Channel as "channel" {
        InPerson = "in_person",
        Phone = "phone",
        Email = "email",
        Chat = "chat",
        Letter = "letter",
        Social = "social",
        Review = "review",
    }
}

closed_list! {
    /// Step of the customer's journey.
    Stage as "stage" {
        BeforePurchase = "before_purchase",
        Purchase = "purchase",
        Use = "use",
        AfterSale = "after_sale",
    }
}

closed_list! {
    /// The customer's mood.
    Emotion as "emotion" {
        Calm = "calm",
        Disappointed = "disappointed",
        Angry = "angry",
        Furious = "furious",
    }
}

closed_list! {
    /// What the customer asks for.
    Want as "wants" {
        Apology = "apology",
        Explanation = "explanation",
        Refund = "refund",
        /// Repair, replace, do it again.
        Redo = "redo",
        /// Money beyond the price.
        Compensation = "compensation",
        /// See it fixed for good.
        Change = "change",
        Cancel = "cancel",
    }
}

closed_list! {
    /// Whether the flawed service was used; decides the compensation curve.
    Service as "service" {
        /// Used or accepted the flawed service.
        Kept = "kept",
        /// Gave it up.
        Refused = "refused",
        Unknown = "unknown",
    }
}

closed_list! {
    /// Ease of switching to somebody else.
    Alternatives as "alternatives" {
        Many = "many",
        Some = "some",
        Few = "few",
        /// Bound by contract.
        Contract = "contract",
    }
}

closed_list! {
    /// Safety flags: with any of them the case is escalated, no letter or amount is proposed.
    Flag as "flags" {
        /// Injury, illness, allergy, fire, electric shock.
        Injury = "injury",
        /// A minor was endangered or lost.
        Child = "child",
        Discrimination = "discrimination",
        DataBreach = "data_breach",
        /// Lawyer, court, regulator threatened or involved.
        Legal = "legal",
        SelfHarm = "self_harm",
        /// Theft, assault, harassment, fraud by staff.
        Crime = "crime",
        Death = "death",
    }
}

closed_list! {
    /// The facts themselves, in the order of the vocabulary: what a chip, a question, a
    /// contribution or a note is about.
    Fact as "facts" {
        Sector = "sector",
        Failures = "failures",
        Severity = "severity",
        Cause = "cause",
        Recurrence = "recurrence",
        EarlierFailures = "earlier_failures",
        FailedRecoveries = "failed_recoveries",
        ApologiesGiven = "apologies_given",
        NoticedBy = "noticed_by",
        Channel = "channel",
        Stage = "stage",
        Emotion = "emotion",
        Wants = "wants",
        Service = "service",
        Price = "price",
        Loss = "loss",
        Delay = "delay",
        Since = "since",
        Tenure = "tenure",
        YearlyValue = "yearly_value",
        Alternatives = "alternatives",
        LossDue = "loss_due",
        Flags = "flags",
    }
}

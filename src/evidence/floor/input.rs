//! What a legal minimum depends on: the facts that the manager picks for a scheme.

use super::FloorResult;
use crate::incident::{Closed, Incident, Minutes, Money, Set, closed_list};

closed_list! {
    /// The facts that legal minimums depend on.
    Input as "floor_input" {
        /// What happened to the journey: [`Disruption`].
        Disruption = "disruption",
        /// Minutes from the planned to the real arrival; for a cancelled or refused
        /// journey, to the arrival of the other connection that was offered.
        Delay = "delay",
        /// Length of the journey in kilometres.
        Distance = "distance",
        /// Whether the flight starts and ends in the European Union.
        WithinEu = "within_eu",
        /// What was paid for the ticket or the package.
        Fare = "fare",
        /// What the fare covers: [`Ticket`].
        Ticket = "ticket",
        /// [`Route`].
        Route = "route",
        /// Whether the operator pays from 15 minutes on.
        From15 = "from_15",
        /// What the carrier offered: [`Offer`].
        Offer = "offer",
        /// [`Premises`].
        Premises = "premises",
        /// Minutes without electricity, without a break.
        OffSupply = "off_supply",
        /// Whether ten working days passed without the payment.
        PaidLate = "paid_late",
    }
}

closed_list! {
    /// What happened to a journey.
    Disruption as "disruption" {
        Delayed = "delayed",
        /// Cancelled at short notice.
        Cancelled = "cancelled",
        /// The passenger was refused a place, for example through overbooking.
        Refused = "refused",
    }
}

closed_list! {
    /// What a fare covers.
    Ticket as "ticket" {
        Single = "single",
        Return = "return",
    }
}

closed_list! {
    /// Where a flight goes.
    Route as "route" {
        Domestic = "domestic",
        International = "international",
    }
}

closed_list! {
    /// What a carrier offered when the journey failed.
    Offer as "offer" {
        /// No choice between travelling on and the money back.
        Nothing = "nothing",
        /// The choice, and the passenger travelled on.
        Travelled = "travelled",
        /// The choice, and the passenger took the money back.
        Refunded = "refunded",
    }
}

closed_list! {
    /// Whose supply it is.
    Premises as "premises" {
        Home = "home",
        Business = "business",
    }
}

/// The kind of field that an input needs, with its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Whole minutes, 0 to [`Minutes::MAX`].
    Minutes,
    /// Whole kilometres, 0 to [`FloorInputs::LONGEST_KM`].
    Kilometres,
    /// An amount of money.
    Money,
    YesNo,
    /// One of these machine names.
    Choice(&'static [&'static str]),
}

impl Input {
    /// The field for this input.
    pub fn field(self) -> Field {
        match self {
            Self::Delay | Self::OffSupply => Field::Minutes,
            Self::Distance => Field::Kilometres,
            Self::Fare => Field::Money,
            Self::WithinEu | Self::From15 | Self::PaidLate => Field::YesNo,
            Self::Disruption => Field::Choice(&["delayed", "cancelled", "refused"]),
            Self::Ticket => Field::Choice(&["single", "return"]),
            Self::Route => Field::Choice(&["domestic", "international"]),
            Self::Offer => Field::Choice(&["nothing", "travelled", "refunded"]),
            Self::Premises => Field::Choice(&["home", "business"]),
        }
    }
}

/// The facts as far as they are known; an input that is `None` is open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FloorInputs {
    pub disruption: Option<Disruption>,
    pub delay: Option<Minutes>,
    /// 0 to [`FloorInputs::LONGEST_KM`].
    pub distance_km: Option<u32>,
    pub within_eu: Option<bool>,
    pub fare: Option<Money>,
    pub ticket: Option<Ticket>,
    pub route: Option<Route>,
    pub from_15: Option<bool>,
    pub offer: Option<Offer>,
    pub premises: Option<Premises>,
    pub off_supply: Option<Minutes>,
    pub paid_late: Option<bool>,
}

impl FloorInputs {
    /// Half the way round the earth: no journey is longer.
    pub const LONGEST_KM: u32 = 20_038;

    /// What the incident already says: the delay, and the price as the fare.
    pub fn of(incident: &Incident) -> Self {
        Self { delay: incident.delay, fare: incident.price, ..Self::default() }
    }

    /// Whether `input` has a value.
    pub fn knows(&self, input: Input) -> bool {
        match input {
            Input::Disruption => self.disruption.is_some(),
            Input::Delay => self.delay.is_some(),
            Input::Distance => self.distance_km.is_some(),
            Input::WithinEu => self.within_eu.is_some(),
            Input::Fare => self.fare.is_some(),
            Input::Ticket => self.ticket.is_some(),
            Input::Route => self.route.is_some(),
            Input::From15 => self.from_15.is_some(),
            Input::Offer => self.offer.is_some(),
            Input::Premises => self.premises.is_some(),
            Input::OffSupply => self.off_supply.is_some(),
            Input::PaidLate => self.paid_late.is_some(),
        }
    }

    /// Sets a choice or a yes-or-no by its machine name (`yes`, `no`), or clears it with
    /// an empty name. Unchanged for a name or an input that does not fit.
    #[must_use]
    pub fn with_choice(mut self, input: Input, name: &str) -> Self {
        match input {
            Input::Disruption => choose(&mut self.disruption, name, Disruption::parse),
            Input::Ticket => choose(&mut self.ticket, name, Ticket::parse),
            Input::Route => choose(&mut self.route, name, Route::parse),
            Input::Offer => choose(&mut self.offer, name, Offer::parse),
            Input::Premises => choose(&mut self.premises, name, Premises::parse),
            Input::WithinEu => choose(&mut self.within_eu, name, yes_or_no),
            Input::From15 => choose(&mut self.from_15, name, yes_or_no),
            Input::PaidLate => choose(&mut self.paid_late, name, yes_or_no),
            Input::Delay | Input::Distance | Input::Fare | Input::OffSupply => {}
        }
        self
    }

    /// The machine name of a choice or of a yes-or-no; `None` where it is open or typed.
    /// [`FloorInputs::with_choice`] gives it back.
    pub fn choice(&self, input: Input) -> Option<&'static str> {
        let yes_or_no = |yes: bool| if yes { "yes" } else { "no" };
        match input {
            Input::Disruption => self.disruption.map(Disruption::name),
            Input::Ticket => self.ticket.map(Ticket::name),
            Input::Route => self.route.map(Route::name),
            Input::Offer => self.offer.map(Offer::name),
            Input::Premises => self.premises.map(Premises::name),
            Input::WithinEu => self.within_eu.map(yes_or_no),
            Input::From15 => self.from_15.map(yes_or_no),
            Input::PaidLate => self.paid_late.map(yes_or_no),
            Input::Delay | Input::Distance | Input::Fare | Input::OffSupply => None,
        }
    }

    /// The minutes or the kilometres of an input; `None` where it is open or holds no number.
    /// [`FloorInputs::with_number`] gives it back.
    pub fn number(&self, input: Input) -> Option<u32> {
        match input {
            Input::Delay => self.delay.map(Minutes::get),
            Input::OffSupply => self.off_supply.map(Minutes::get),
            Input::Distance => self.distance_km,
            _ => None,
        }
    }

    /// Sets minutes or kilometres, or clears them without a number. `None` for a number beyond the
    /// range of the input, and for an input that holds no number.
    #[must_use]
    pub fn with_number(mut self, input: Input, number: Option<u32>) -> Option<Self> {
        let minutes = || number.map_or(Some(None), |number| Minutes::new(number).map(Some));
        match input {
            Input::Delay => self.delay = minutes()?,
            Input::OffSupply => self.off_supply = minutes()?,
            Input::Distance if number.is_none_or(|km| km <= Self::LONGEST_KM) => {
                self.distance_km = number;
            }
            _ => return None,
        }
        Some(self)
    }

    /// The inputs of `needed` that are open.
    pub(super) fn missing(&self, needed: &[Input]) -> FloorResult {
        let open: Set<Input> = needed.iter().copied().filter(|i| !self.knows(*i)).collect();
        FloorResult::Missing(open)
    }
}

fn choose<T>(slot: &mut Option<T>, name: &str, parse: fn(&str) -> Option<T>) {
    if name.is_empty() {
        *slot = None;
    } else if let Some(value) = parse(name) {
        *slot = Some(value);
    }
}

fn yes_or_no(name: &str) -> Option<bool> {
    match name {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers<T: Closed>(input: Input) {
        let Field::Choice(names) = input.field() else { panic!("{input:?} is no choice") };
        assert!(names.iter().copied().eq(T::ALL.iter().map(|value| value.name())), "{input:?}");
    }

    #[test]
    fn a_field_offers_its_whole_list() {
        offers::<Disruption>(Input::Disruption);
        offers::<Ticket>(Input::Ticket);
        offers::<Route>(Input::Route);
        offers::<Offer>(Input::Offer);
        offers::<Premises>(Input::Premises);
    }

    #[test]
    fn every_choice_that_a_field_offers_can_be_set_and_cleared() {
        for input in Input::ALL {
            let choices = match input.field() {
                Field::Choice(names) => names,
                Field::YesNo => &["yes", "no"],
                _ => continue,
            };
            for name in choices {
                let set = FloorInputs::default().with_choice(*input, name);
                assert_eq!(set.choice(*input), Some(*name), "{input:?}");
                assert_eq!(set.with_choice(*input, "nonsense"), set);
                assert_eq!(set.with_choice(*input, ""), FloorInputs::default());
            }
        }
    }

    #[test]
    fn every_number_in_its_range_can_be_set_and_cleared() {
        let none = FloorInputs::default();
        for input in Input::ALL {
            let most = match input.field() {
                Field::Minutes => Minutes::MAX,
                Field::Kilometres => FloorInputs::LONGEST_KM,
                _ => {
                    assert_eq!(none.with_number(*input, Some(0)), None, "{input:?}");
                    continue;
                }
            };
            for number in [0, most] {
                let set = none.with_number(*input, Some(number)).expect("a number in the range");
                assert!(set.knows(*input) && set.number(*input) == Some(number), "{input:?}");
                assert_eq!(set.with_number(*input, None), Some(none), "{input:?}");
            }
            assert_eq!(none.with_number(*input, Some(most + 1)), None, "{input:?}");
        }
    }
}

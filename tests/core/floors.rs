//! Legal minimums at each of their limits: one row a case.

use amends::evidence::floor::{
    Basis, Disruption, FloorInputs, FloorResult, Input, Offer, Premises, RULES, Route, Scheme,
    Ticket, floor, rule, schemes,
};
use amends::incident::{Closed, Currency, Minutes, Money, Sector};

fn minutes(minutes: u32) -> Option<Minutes> {
    Minutes::new(minutes)
}

fn money(minor: i64, currency: Currency) -> Option<Money> {
    Some(Money::new(minor, currency))
}

/// `expected`: minor units, or `None` for nothing due.
fn check(scheme: Scheme, inputs: FloorInputs, expected: Option<i64>) {
    let result = floor(scheme, &inputs);
    match expected {
        Some(minor) => {
            assert_eq!(result.amount().map(Money::minor), Some(minor), "{inputs:?} {result:?}");
        }
        None => assert_eq!(result, FloorResult::NothingDue, "{inputs:?}"),
    }
}

#[test]
fn eu261_by_distance_and_delay() {
    #[rustfmt::skip]
    let cases = [
        // minutes, kilometres, within the EU, euro cents
        (179, 800, true, None),
        (180, 800, true, Some(25_000)),
        (180, 1500, false, Some(25_000)),
        (180, 1501, false, Some(40_000)),
        (180, 1501, true, Some(40_000)),
        (180, 3500, false, Some(40_000)),
        (180, 3501, true, Some(40_000)),
        (179, 3501, false, None),
        (180, 3501, false, Some(30_000)),
        (239, 3501, false, Some(30_000)),
        (240, 3501, false, Some(60_000)),
        (900, 9000, false, Some(60_000)),
    ];
    for (delay, distance, within_eu, expected) in cases {
        let inputs = FloorInputs {
            disruption: Some(Disruption::Delayed),
            delay: minutes(delay),
            distance_km: Some(distance),
            within_eu: Some(within_eu),
            ..FloorInputs::default()
        };
        check(Scheme::Eu261, inputs, expected);
    }
}

#[test]
fn eu261_after_a_cancellation_is_halved_for_an_early_other_flight() {
    #[rustfmt::skip]
    let cases = [
        // minutes of the other flight, kilometres, euro cents
        (None, 800, 25_000), (Some(119), 800, 12_500), (Some(120), 800, 25_000),
        (None, 2000, 40_000), (Some(179), 2000, 20_000), (Some(180), 2000, 40_000),
        (None, 6000, 60_000), (Some(239), 6000, 30_000), (Some(240), 6000, 60_000),
    ];
    for disruption in [Disruption::Cancelled, Disruption::Refused] {
        for (delay, distance, expected) in cases {
            let inputs = FloorInputs {
                disruption: Some(disruption),
                delay: delay.and_then(minutes),
                distance_km: Some(distance),
                within_eu: Some(false),
                ..FloorInputs::default()
            };
            check(Scheme::Eu261, inputs, Some(expected));
        }
    }
}

#[test]
fn us_denied_boarding_by_delay_route_and_cap() {
    use Route::{Domestic, International};
    #[rustfmt::skip]
    let cases = [
        // minutes, route, fare in cents, cents
        (60, Domestic, 20_000, None),
        (61, Domestic, 20_000, Some(40_000)),
        (119, Domestic, 20_000, Some(40_000)),
        (120, Domestic, 20_000, Some(80_000)),
        (60, International, 20_000, None),
        (61, International, 20_000, Some(40_000)),
        (239, International, 20_000, Some(40_000)),
        (240, International, 20_000, Some(80_000)),
        (61, Domestic, 53_750, Some(107_500)),
        (61, Domestic, 53_751, Some(107_500)),
        (120, Domestic, 53_750, Some(215_000)),
        (120, Domestic, 90_000, Some(215_000)),
    ];
    for (delay, route, fare, expected) in cases {
        let inputs = FloorInputs {
            delay: minutes(delay),
            route: Some(route),
            fare: money(fare, Currency::USD),
            ..FloorInputs::default()
        };
        check(Scheme::UsDeniedBoarding, inputs, expected);
    }
}

#[test]
fn us_caps_are_dollars_and_are_said() {
    let inputs = |fare| FloorInputs {
        delay: minutes(90),
        route: Some(Route::Domestic),
        fare,
        ..FloorInputs::default()
    };
    let euro = floor(Scheme::UsDeniedBoarding, &inputs(money(20_000, Currency::EUR)));
    assert_eq!(euro, FloorResult::OtherCurrency(Currency::USD));
    for (fare, capped) in [(53_750, false), (53_751, true)] {
        let FloorResult::Due(due) =
            floor(Scheme::UsDeniedBoarding, &inputs(money(fare, Currency::USD)))
        else {
            panic!("{fare}");
        };
        assert_eq!(due.basis, Basis::Fare { permille: 2000, capped });
    }
}

#[test]
fn eu_rail_by_delay_rounded_up() {
    for (delay, fare, expected) in [
        (59, 10_000, None),
        (60, 10_000, Some(2_500)),
        (119, 10_000, Some(2_500)),
        (120, 10_000, Some(5_000)),
        (60, 1_001, Some(251)),
        (120, 1_001, Some(501)),
        (120, 0, Some(0)),
    ] {
        let fare = money(fare, Currency::EUR);
        let inputs = FloorInputs { delay: minutes(delay), fare, ..FloorInputs::default() };
        check(Scheme::EuRail, inputs, expected);
    }
}

#[test]
fn delay_repay_by_delay_and_ticket() {
    use Ticket::{Return, Single};
    #[rustfmt::skip]
    let cases = [
        // minutes, ticket, pays from 15 minutes, pence of a fare of 40.01
        (14, Single, true, None),
        (15, Single, true, Some(1_001)), (15, Single, false, None),
        (29, Return, true, Some(501)), (29, Return, false, None),
        (30, Single, false, Some(2_001)), (59, Single, false, Some(2_001)),
        (30, Return, false, Some(1_001)), (59, Return, false, Some(1_001)),
        (60, Single, false, Some(4_001)), (119, Single, false, Some(4_001)),
        (60, Return, false, Some(2_001)), (119, Return, false, Some(2_001)),
        (120, Single, false, Some(4_001)), (120, Return, false, Some(4_001)),
    ];
    for (delay, ticket, from_15, expected) in cases {
        let inputs = FloorInputs {
            delay: minutes(delay),
            ticket: Some(ticket),
            from_15: Some(from_15),
            fare: money(4_001, Currency::GBP),
            ..FloorInputs::default()
        };
        check(Scheme::UkDelayRepay, inputs, expected);
    }
}

#[test]
fn eu_bus_by_distance_delay_and_choice() {
    use Disruption::{Cancelled, Delayed};
    #[rustfmt::skip]
    let cases = [
        // kilometres, what happened, minutes, choice offered, cents of a fare of 30.01
        (249, Cancelled, 0, Offer::Nothing, None),
        (250, Cancelled, 0, Offer::Nothing, Some(4_502)),
        (250, Cancelled, 0, Offer::Refunded, Some(3_001)),
        (250, Cancelled, 0, Offer::Travelled, None),
        (250, Delayed, 120, Offer::Nothing, None),
        (250, Delayed, 121, Offer::Nothing, Some(4_502)),
    ];
    for (distance, disruption, delay, offer, expected) in cases {
        let inputs = FloorInputs {
            distance_km: Some(distance),
            disruption: Some(disruption),
            delay: minutes(delay),
            offer: Some(offer),
            fare: money(3_001, Currency::EUR),
            ..FloorInputs::default()
        };
        check(Scheme::EuBus, inputs, expected);
    }
}

#[test]
fn power_cut_by_complete_periods() {
    for (hours, extra, home) in [
        (12, 0, None),
        (12, 1, Some(9_500)),
        (23, 59, Some(9_500)),
        (24, 0, Some(14_000)),
        (35, 59, Some(14_000)),
        (36, 0, Some(18_500)),
    ] {
        for (premises, more) in [(Premises::Home, 0), (Premises::Business, 9_500)] {
            let inputs = FloorInputs {
                off_supply: minutes(hours * 60 + extra),
                premises: Some(premises),
                ..FloorInputs::default()
            };
            check(Scheme::GbPowerCut, inputs, home.map(|pence| pence + more));
        }
    }
}

#[test]
fn appointment_twice_when_paid_late_and_package_in_full() {
    for (paid_late, expected) in [(None, 4_000), (Some(false), 4_000), (Some(true), 8_000)] {
        let inputs = FloorInputs { paid_late, ..FloorInputs::default() };
        check(Scheme::GbAppointment, inputs, Some(expected));
    }
    let fare = money(123_457, Currency::EUR);
    check(Scheme::EuPackage, FloorInputs { fare, ..FloorInputs::default() }, Some(123_457));
}

/// Answering what is asked, and only that, always ends in a result; a scheme asks for
/// nothing that its row does not list.
#[test]
fn every_scheme_asks_its_way_to_a_result() {
    for scheme in Scheme::ALL {
        for wait in [0, 20, 45, 90, 150, 300, 1500] {
            let mut inputs = FloorInputs::default();
            for step in 0.. {
                let FloorResult::Missing(open) = floor(*scheme, &inputs) else { break };
                assert!(step < Input::ALL.len(), "{scheme:?} keeps asking: {open:?}");
                assert!(!open.is_empty(), "{scheme:?} asks for nothing");
                let listed = rule(*scheme).inputs;
                assert!(open.iter().all(|input| listed.contains(&input)), "{scheme:?} {open:?}");
                inputs = answered(inputs, open.first(), wait);
            }
        }
    }
}

fn answered(inputs: FloorInputs, open: Option<Input>, wait: u32) -> FloorInputs {
    match open {
        Some(Input::Delay) => FloorInputs { delay: minutes(wait), ..inputs },
        Some(Input::OffSupply) => FloorInputs { off_supply: minutes(wait), ..inputs },
        Some(Input::Distance) => FloorInputs { distance_km: Some(wait * 10), ..inputs },
        Some(Input::Fare) => FloorInputs { fare: money(5_000, Currency::USD), ..inputs },
        Some(input) => {
            let first = ["delayed", "single", "domestic", "nothing", "home", "yes"];
            first.iter().fold(inputs, |inputs, name| inputs.with_choice(input, name))
        }
        None => inputs,
    }
}

#[test]
fn schemes_are_offered_by_sector() {
    let air: Vec<_> = schemes(Some(Sector::Air)).collect();
    assert_eq!(air, [Scheme::Eu261, Scheme::UsDeniedBoarding, Scheme::EuPackage]);
    assert_eq!(schemes(Some(Sector::Software)).count(), 0);
    assert_eq!(schemes(None).count(), RULES.len());
}

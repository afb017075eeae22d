### What is known of the sources, the same in every language: titles, addresses and quotes are
### data, and are not translated. The rest of each row stands in src/evidence/sources/.

# The title of the publication, in its language.
# $id (String) - the source
source-title = { $id ->
    [halperin_2022] Toward an Understanding of the Economics of Apologies: Evidence from a Large-Scale Natural Field Experiment
    [cohen_2022] Frustration-Based Promotions: Field Experiments in Ride-Sharing
    [ascarza_2016] The Perils of Proactive Churn Prevention Using Plan Recommendations: Evidence from a Field Experiment
    [abeler_2010] The power of apology
    [knox_van_oest_2014] Customer complaints and recovery effectiveness: A customer base approach
    [soares_2015] Does Service Failure Context Matter? Customers’ Response to Service Recovery
    [cfpb] Consumer Complaint Database
    [mix_match_2020] Mix&Match: A Resource-Based Complaint Recovery Framework for Tangible Compensation
    [de_matos_2007] Service Recovery Paradox: A Meta-Analysis
    [hill_2013] When Are Apologies Effective? An Investigation of the Components that Increase an Apology’s Efficacy
    [van_vaerenbergh_2014] A Meta-Analysis of Relationships Linking Service Failure Attributions to Customer Outcomes
    [gelbrich_roschk_2011] A Meta-Analysis of Organizational Complaint Handling and Customer Responses
    [roschk_gelbrich_2014] Identifying Appropriate Compensation Types for Service Failures: A Meta-analytic and Experimental Analysis
    [orsingher_2010] A meta-analysis of satisfaction with complaint handling in services
    [maxham_netemeyer_2002] A Longitudinal Study of Complaining Customers’ Evaluations of Multiple Service Failures and Recovery Efforts
    [gregoire_2009] When Customer Love Turns into Lasting Hate: The Effects of Relationship Strength and Time on Customer Revenge and Avoidance
    [hess_2003] Service failure and recovery: The impact of relationship factors on customer satisfaction
    [smith_1999] A model of customer satisfaction with service encounters involving failure and recovery
    [magnini_2007] The service recovery paradox: justifiable theory or smoldering myth?
    [roschk_kaiser_2013] The nature of an apology: An experimental study on how to apologize after a service failure
    [gelbrich_2015] How Much Compensation Should a Firm Offer for a Flawed Service? An Examination of the Nonlinear Effects of Compensation on Satisfaction
    [lewicki_2016] An Exploration of the Structure of Effective Apologies
    [haesevoets_2017] How much compensation is too much? An investigation of the effectiveness of financial overcompensation as a means to enhance customer loyalty
    [tarp] What Makes Us Loyal? II
    [sdl_2015] The Global CX Wakeup Call
    [maritz] The Myth of Service Recovery
    [ccmc_2020] The 2020 Customer Rage Study
    [morgeson_2020] Turning Complaining Customers into Loyal Customers: Moderators of the Complaint Handling–Customer Loyalty Relationship
    [studio_science_2025] The game of customer loyalty
    [msi] When Should You Apologize for a Service Failure?
    [sharp] Loyalty Myths
    [eu261_2004] Regulation (EC) No 261/2004, article 7
    [eu_2021_782] Regulation (EU) 2021/782, article 19
    [uk_delay_repay] How is Delay Repay calculated?
    [eu_181_2011] Regulation (EU) No 181/2011, article 19
    [us_14_cfr_250] Periodic Revisions to Denied Boarding Compensation and Domestic Baggage Liability Limits
    [gb_gsop_distribution] Guaranteed Standards of Performance (GSOPs)
    [gb_gsop_supplier] Standards of Performance
    [eu_2015_2302] Directive (EU) 2015/2302, article 12
   *[none] {""}
}

# Where the text was read.
# $id (String) - the source
source-link = { $id ->
    [halperin_2022] https://econbeancount.app/article/80186
    [cohen_2022] https://ideas.repec.org/a/inm/ormnsc/v68y2022i4p2432-2464.html
    [ascarza_2016] https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2339604
    [abeler_2010] https://www.economist.com/free-exchange/2009/09/24/people-are-suckers
    [knox_van_oest_2014] https://research.tilburguniversity.edu/en/publications/customer-complaints-and-recovery-effectiveness-a-customer-base-ap
    [soares_2015] http://ibimapublishing.com/articles/JMRCS/2015/709531/
    [cfpb] https://www.consumerfinance.gov/data-research/consumer-complaints/
    [mix_match_2020] https://research.monash.edu/en/publications/mixampmatch-a-resource-based-complaint-recovery-framework-for-tan
    [de_matos_2007] https://www.researchgate.net/publication/247745333_Service_Recovery_Paradox_A_Meta-Analysis
    [hill_2013] https://www.globethesis.com/?t=1455390008459875
    [van_vaerenbergh_2014] https://sage.cnpereading.com/doi/10.1177/1094670514538321
    [gelbrich_roschk_2011] https://www.db-thueringen.de/receive/dbt_mods_00024842
    [roschk_gelbrich_2014] http://edoc.ku-eichstaett.de/13518/
    [orsingher_2010] http://dx.doi.org/10.1007/s11747-009-0155-z
    [maxham_netemeyer_2002] https://www.scribd.com/document/637592087/Untitled
    [gregoire_2009] https://sage.cnpereading.com/doi/10.1509/jmkg.73.6.18
    [hess_2003] https://link.springer.com/article/10.1177/0092070302250898
    [smith_1999] https://asu.elsevierpure.com/en/publications/a-model-of-customer-satisfaction-with-service-encounters-involvin
    [magnini_2007] https://tr.scribd.com/document/74771551/2007-Magnini-JSM
    [roschk_kaiser_2013] http://link.springer.com/article/10.1007%2Fs11002-012-9218-x
    [gelbrich_2015] https://sage.cnpereading.com/doi/10.1177/1094670514543149
    [lewicki_2016] http://eurekalert.org/pub_releases/2016-04/osu-t6e041116.php
    [haesevoets_2017] http://www.decisionsciencenews.com/sjdm/journal.sjdm.org/16/16929/jdm16929.html
    [tarp] https://www.fastcompany.com/663494/what-makes-us-loyal-ii
    [sdl_2015] http://www.4-traders.com/SDL-PLC-4001265/news/SDL--New-Global-Research-from-SDL-Reveals-Insights-into-Customer-Experience-Failures-from-the-Past-20360389/
    [twitter_ams_2016] https://www.adweek.com/digital/does-twitter-customer-service-lead-to-a-higher-paying-customer/
    [maritz] https://www.hospitalitynet.org/opinion/4025360.html
    [ccmc_2020] https://csl.wpcarey.asu.edu/research/research-initiatives/customer-rage
    [morgeson_2020] https://www.scribd.com/document/497442995/Morgeson-et-al-2020
    [qualtrics_xm_2021] https://www.xminstitute.com/data-snippets/financial-consequences-bad-experience-2021/
    [morning_consult] https://www.9a.md/en/news/1483
    [studio_science_2025] https://studioscience.com/insights/blog/the-game-of-customer-loyalty
    [msi] https://www.msi.org/research-recaps/when-should-you-apologize-for-a-service-failure/
    [sharp] https://marketingscience.info/loyalty-myths/
    [eu261_2004] http://businesspravo.ru/Docum/DocumShow.asp?DocumID=152354&DocumType=27
    [eu_2021_782] https://eurailpress-archiv.de/SingleView.aspx?lng=de&show=2279801
    [uk_delay_repay] https://www.crosscountrytrains.co.uk/customer-service/contact-us-and-faqs/after-care/how-is-delay-repay-calculated
    [eu_181_2011] https://cecluxembourg.lu/subjects/reisen/coach-and-bus-passenger-rights/?lang=en
    [us_14_cfr_250] https://www.govinfo.gov/content/pkg/FR-2024-10-24/html/2024-23588.htm
    [gb_gsop_distribution] https://aurora-utilities.co.uk/guaranteed-standards-of-performance-gsops/
    [gb_gsop_supplier] https://britishgas.co.uk/business/help-and-support/more-help/standards-of-performance
    [eu_2015_2302] https://www.nelissengrade.com/en/news/202406-1
   *[none] {""}
}

# Its own words, at most 200 characters.
# $id (String) - the source
source-quote = { $id ->
    [halperin_2022] in some cases sending an apology is worse than sending nothing at all, particularly for repeated apologies and apologies that promise to do better
    [cohen_2022] the best strategy is to send credit for future usage (as opposed to waiving the charge or sending an apologetic message)
    [ascarza_2016] Whereas only 6% of customers in the control condition churned during the three months following the intervention, 10% did so in the treatment group.
    [knox_van_oest_2014] Recovery counters the effect of the complaint but, in almost all cases, does not entirely offset it.
    [soares_2015] service failure severity has a significant negative influence in customers’ post-recovery repurchase behavior
    [mix_match_2020] matching tangible compensation with the complaint cause (e.g., redelivery for expired products) is the most effective recovery response for improving customer retention and lifetime value
    [de_matos_2007] significant and positive on satisfaction, supporting the SRP, but nonsignificant on repurchase intentions, word-of-mouth, and corporate image
    [hill_2013] purchase intentions (k = 10, r = .23, random effects Z = 2.85, p < .01)
    [van_vaerenbergh_2014] controllability attributions directly affect only transaction-specific satisfaction, whereas stability attributions directly affect customers’ transaction-specific and overall satisfaction
    [roschk_gelbrich_2014] the strongest recovery effect is generally observed when compensation represents a resource similar to the failure it is supposed to offset
    [maxham_netemeyer_2002] though satisfactory recoveries can produce a "recovery paradox" after one failure, they do not trigger such paradoxical increases after two failures
    [gregoire_2009] firms' best customers have the longest unfavorable reactions
    [hess_2003] customers with higher expectations of relationship continuity had lower service recovery expectations after a service failure
    [smith_1999] customers prefer to receive recovery resources that match the type of failure they experience in amounts that are commensurate with the magnitude of the failure that occurs
    [gelbrich_2015] For service rejection, the highest incremental effect of compensation on satisfaction lies in between 60% and 120%.
    [lewicki_2016] Our findings showed that the most important component is an acknowledgement of responsibility.
    [haesevoets_2017] companies should not offer compensations that are greater than 150% of the initial price
    [tarp] 82 percent who complained and were satisfied quickly remained loyal
    [sdl_2015] 64 percent will stop recommending the organization, start looking for an alternative brand or actively disparage the company via word of mouth, social media or other online channels
    [maritz] less likely to return, and less likely to recommend the property … even when service recovery exceeds their expectations, which it rarely does
    [ccmc_2020] today’s dissatisfied complainants are 22 percentage points less brand loyal than non-complainants
    [morgeson_2020] the recovery–loyalty relationship is stronger in faster-growing economies, for industries with more competition
    [msi] This can backfire, however, by making customers more likely to encode a service experience as a failure
    [eu261_2004] EUR 250 for all flights of 1500 kilometres or less
    [eu_2021_782] Die Eisenbahnen müssen 25% des Ticketpreises erstatten, wenn sich die Ankunft zwischen 60 und 119 Minuten verzögert, und 50% bei darüber hinausgehenden Verspätungen
    [eu_181_2011] If the carrier fails to offer this choice, passengers have the right to a compensation of 50% of the ticket price.
    [us_14_cfr_250] raises the liability limits for denied boarding compensation that U.S. and foreign air carriers may impose from the current figures of $775 and $1,550 to $1,075 and $2,150
    [gb_gsop_distribution] we will arrange for you to receive a £95 payment if you are a domestic customer or £190 if you are a non-domestic customer
    [gb_gsop_supplier] We'll credit your business energy account with £40 within 10 working days of that failure.
    [eu_2015_2302] The traveller is then entitled to a full refund of all amounts paid for the package travel within fourteen days.
   *[none] {""}
}

package org.verger.gate;

import java.util.List;
import java.util.Set;

/// English words that are also names, and words that tell which of the two is meant.
final class CommonWords {
    private static final Set<String> CALENDAR =
            words(
                    "april august autumn dawn easter january july june may spring summer sunday"
                            + " winter");

    private static final Set<String> NAMES =
            words(
                    """
                    abbey ace amber angel apple art ash ashes august basil bay bea beau bell berry bill birdie blake bliss
                    bob bonnie booker brandy breeze brook buck buddy carol chance charity chase cherry chip chuck clay clementine cliff
                    clover cole colt coral crystal daisy dale dean dee destiny don dot drew duke earl ebony eden elm
                    ember essence eve faith fern finch flora forest forrest frank gay gene ginger glen glory grace grant
                    harmony harry hazel heath heather herb holly honey hope hunter india iris ivory ivy jack jade
                    jasmine jay jean jewel jolly joy jersey juniper justice kit lance lane lark laurel lee liberty lily linden
                    lotus lucky mark marsh melody mercy mike miles misty miller moon myrtle nick norm ocean olive
                    opal patience pat patty paris pearl pepper peg penny petal phoenix piers piper pip poppy porter precious
                    prince princess prudence quill rain ravi ray reed reef rich river rob robin rocket rocky rod roman
                    rose rosemary rosie royal ruby rue rush rusty ruth sable sage sailor sally sandy saffron saint savannah
                    scarlet scout serenity shade sierra skip sky skye sol sonny star sterling stone storm sue sunny
                    sunshine tad tanner teddy temple tiger tony trinity true tuck verity victor victory vi violet viola wade
                    walker ward wells will willow wren woody zen
                    so my an do
                    """);

    private static final Set<String> SURNAMES =
            words(
                    """
                    abbot archer baker ball banks barber barker battle best bird bishop black blue bloom boot bond bowl
                    brand bridge bright brooks brown bush butler cane carpenter carter castle church clock close coach
                    cook coop cross day dish drum english farmer field fields fish fisher fletcher flood flower forward foot fox
                    french gardener garden gold golden good goodman gray green grey hall hand hart head high hill hills hood house hunt ice
                    judge keen key king kitchen knight lake lamb land lock long looks love low major marks mason meadows
                    moody moore moss mould news noble page park parks parsons path peace pike pink place plant pool pond potter pound price
                    read reader reading rice rivers root rowing salmon sand school sharp shepherd shields short silver singer small
                    smart snow spark speed spencer stable steel stocks street strong summers sweet swift tailor
                    terry tower towers town trees turner twist wall walls waters water weaver west white wild winters wise wolf wood woods
                    work works world worth year young
                    """);

    private static final Set<String> TITLES =
            words("mr mrs miss ms mx dr sir madam prof professor rev reverend father");

    private static final Set<String> PLACES =
            words(
                    """
                    academy avenue bank beach bridge building castle cathedral centre church close college cottage court crescent
                    drive farm gardens green grove hall hill hospital house infants juniors lane library lodge museum park
                    place primary road school square station street terrace theatre village way wood woods
                    """);

    private static final Set<String> DEEDS =
            words(
                    """
                    asked baked beat built came chose climbed danced designed drew earned enjoyed explained found gave got
                    helped joined jumped knew learned learnt led likes loved loves made met painted performed planted played
                    raced raised ran read received recited said sang sat says scored shared showed spoke spotted swam swims
                    thinks thought told took tried visited wants wanted went wins won wore worked writes wrote
                    """);

    private static final Set<String> SAID_OF_PEOPLE = words("is was has had did does can and who");

    private static final Set<String> BEFORE_A_DATE =
            words(
                    """
                    after before by during early each end every from in last late mid next of on our since the this to
                    until till st nd rd th throughout
                    """);

    private static final Set<String> AFTER_A_DATE =
            words(
                    """
                    bank camp club concert day days fair fayre fete half holiday holidays newsletter school show
                    term time uniform we you i they it there is are
                    """);

    private static final Set<String> SCHOOL =
            words("i year class reception nursery key stage ks and who");

    private CommonWords() {}

    static boolean has(String word) {
        return NAMES.contains(word) || SURNAMES.contains(word) || CALENDAR.contains(word);
    }

    static boolean isOfTheCalendar(String word) {
        return CALENDAR.contains(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /// Only somebody can do so: "Grace won".
    static boolean isDoneByPeople(String word) {
        return DEEDS.contains(word);
    }

    /// Things can do so too: "Grace is".
    static boolean isSaidOfPeople(String word) {
        return SAID_OF_PEOPLE.contains(word);
    }

    static boolean isBeforeADate(String word) {
        return BEFORE_A_DATE.contains(word);
    }

    static boolean isAfterADate(String word) {
        return AFTER_A_DATE.contains(word);
    }

    static boolean isOfSchool(String word) {
        return SCHOOL.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}

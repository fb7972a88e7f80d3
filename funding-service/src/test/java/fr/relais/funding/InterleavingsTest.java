package fr.relais.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.exemples.Caisse;
import fr.relais.funding.exemples.Meaux;
import fr.relais.funding.faits.Fait;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PAY-6, PAY-8: the six facts of one dossier delivered in every order, reconciled after each delivery, always give the
 * same orders; half of these orders bring the convention before its avenant after the one that has it. The cash desk
 * refuses to book a key twice, so a payment made again fails by itself. Each test counts the histories it played.
 */
class InterleavingsTest {

    private static final int ORDERS = 720;

    @ParameterizedTest(name = "{0}: all 720 orders, each with all 64 sets of facts delivered twice in a row")
    @EnumSource(Meaux.class)
    void everySetOfDuplicates(Meaux meaux) {
        assertThat(deliverOnceOrTwice(meaux, meaux.caisse(), meaux.faits())).isEqualTo(ORDERS * 64);
    }

    @ParameterizedTest(name = "{0}: all 720 orders, each with one fact delivered again at every later place")
    @EnumSource(Meaux.class)
    void lateDuplicate(Meaux meaux) {
        assertThat(deliverOneAgain(meaux, meaux.caisse(), meaux.faits(), List.of()))
                .isEqualTo(7 * ORDERS / 2 * 6);
    }

    @ParameterizedTest(name = "{0}: all 720 orders, then everything once more: nothing new is ordered")
    @EnumSource(Meaux.class)
    void replay(Meaux meaux) {
        assertThat(deliverAllAgain(meaux, meaux.caisse(), meaux.faits())).isEqualTo(ORDERS);
    }

    @Test
    @DisplayName("The facts of each dossier are six, two of them versions of one convention")
    void notVacuous() {
        for (Meaux meaux : Meaux.values()) {
            assertThat(meaux.faits()).hasSize(6).doesNotHaveDuplicates();
            assertThat(meaux.faits().get(0).cle())
                    .isEqualTo(meaux.faits().get(1).cle());
            assertThat(meaux.releve()).hasSize(3);
        }
    }

    private static int deliverOnceOrTwice(Meaux meaux, Caisse caisse, List<Fait<?>> remaining) {
        if (remaining.isEmpty()) {
            assertOrders(meaux, caisse);
            return 1;
        }
        int histories = 0;
        for (Fait<?> next : remaining) {
            Caisse once = after(caisse, next);
            histories += deliverOnceOrTwice(meaux, once, without(remaining, next));
            histories += deliverOnceOrTwice(meaux, after(once, next), without(remaining, next));
        }
        return histories;
    }

    private static int deliverOneAgain(Meaux meaux, Caisse caisse, List<Fait<?>> remaining, List<Fait<?>> delivered) {
        int histories = 0;
        for (Fait<?> next : remaining) {
            histories += deliverOneAgain(meaux, after(caisse, next), without(remaining, next), with(delivered, next));
        }
        for (Fait<?> again : delivered) {
            histories += deliver(meaux, after(caisse, again), remaining);
        }
        return histories;
    }

    private static int deliver(Meaux meaux, Caisse caisse, List<Fait<?>> remaining) {
        if (remaining.isEmpty()) {
            assertOrders(meaux, caisse);
            return 1;
        }
        return remaining.stream()
                .mapToInt(next -> deliver(meaux, after(caisse, next), without(remaining, next)))
                .sum();
    }

    private static int deliverAllAgain(Meaux meaux, Caisse caisse, List<Fait<?>> remaining) {
        if (remaining.isEmpty()) {
            meaux.faits()
                    .forEach(again -> assertThat(caisse.recoit(again).isEmpty()).isTrue());
            assertOrders(meaux, caisse);
            return 1;
        }
        return remaining.stream()
                .mapToInt(next -> deliverAllAgain(meaux, after(caisse, next), without(remaining, next)))
                .sum();
    }

    private static Caisse after(Caisse caisse, Fait<?> next) {
        Caisse after = caisse.copy();
        after.recoit(next);
        return after;
    }

    private static void assertOrders(Meaux meaux, Caisse caisse) {
        assertThat(caisse.releve()).as("Orders of %s", caisse).isEqualTo(meaux.releve());
    }

    private static List<Fait<?>> without(List<Fait<?>> faits, Fait<?> fait) {
        List<Fait<?>> others = new ArrayList<>(faits);
        others.remove(fait);
        return others;
    }

    private static List<Fait<?>> with(List<Fait<?>> faits, Fait<?> fait) {
        List<Fait<?>> more = new ArrayList<>(faits);
        more.add(fait);
        return more;
    }
}

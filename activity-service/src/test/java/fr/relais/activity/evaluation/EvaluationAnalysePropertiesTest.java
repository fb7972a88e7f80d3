package fr.relais.activity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.analyse.FaitsParticipant;
import fr.relais.activity.analyse.FaitsSeance;
import fr.relais.activity.analyse.Heures;
import fr.relais.activity.analyse.Intervenant;
import fr.relais.activity.analyse.Metier;
import fr.relais.activity.analyse.Organisateur;
import fr.relais.activity.analyse.Presence;
import fr.relais.activity.analyse.Qualite;
import fr.relais.activity.analyse.RegistreAnalyse;
import fr.relais.activity.analyse.RegistreAnalyse.SeanceTenue;
import fr.relais.activity.analyse.Tenue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** §6.2 whatever the register: the order of facts is indifferent, and what is not valid never helps. */
class EvaluationAnalysePropertiesTest {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void the_order_of_facts_is_indifferent(@ForAll long seed) {
        RegistreAnalyse registre = registre(seed);
        List<SeanceTenue> shuffled = new ArrayList<>(registre.seances());
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(criteres(new RegistreAnalyse(shuffled, registre.participants())))
                .isEqualTo(criteres(registre));
    }

    @Property(tries = TRIES)
    void adding_a_session_that_is_not_valid_changes_no_count(@ForAll long seed, @ForAll @IntRange(max = 5) int fault) {
        RegistreAnalyse registre = registre(seed);
        List<Presence> everybody = registre.participants().keySet().stream()
                .map(id -> new Presence(id, Heures.of("3.00")))
                .toList();
        RegistreAnalyse more = plus(registre, seance(2, "invalide", fautive(fault), everybody));

        assertThat(counted(more)).isEqualTo(counted(registre));
    }

    @Property(tries = TRIES)
    void adding_a_valid_session_never_lowers_a_count(@ForAll long seed) {
        RegistreAnalyse registre = registre(seed);
        RegistreAnalyse more = plus(registre, seance(2, "valide", UnRegistre.TENUE, List.of()));

        assertThat(counted(more).get(1)).isEqualTo(counted(registre).get(1) + 1);
        assertThat(counted(more).get(0)).isEqualTo(counted(registre).get(0));
    }

    @Property(tries = TRIES)
    void counting_an_AM_elsewhere_never_helps_here(@ForAll long seed) {
        RegistreAnalyse registre = registre(seed);
        Map<UUID, FaitsParticipant> elsewhere = new LinkedHashMap<>(registre.participants());
        elsewhere.replaceAll((id, one) -> new FaitsParticipant(one.metier(), one.enExercice(), true, one.engagement()));

        assertThat(counted(new RegistreAnalyse(registre.seances(), elsewhere)).get(0))
                .isZero();
    }

    /** An oracle that shares no code with the evaluation: the sentence of §6.2, word for word. */
    @Property(tries = TRIES)
    void the_mission_is_met_exactly_when_the_sentence_of_the_rules_says_so(@ForAll long seed) {
        RegistreAnalyse registre = registre(seed);
        List<FaitsSeance> valid = registre.seances().stream()
                .map(SeanceTenue::faits)
                .filter(one -> one.tenue().organisateur() == Organisateur.RELAIS
                        && one.tenue().intervenant().exterieur()
                        && one.tenue().intervenant().competent()
                        && !one.tenue().intervenant().suiviPmi()
                        && !one.tenue().animateurParticipe()
                        && one.presences().size() + one.tenue().autresProfessionnels() <= 15)
                .toList();
        long ams = registre.participants().entrySet().stream()
                .filter(one -> one.getValue().metier() == Metier.AM
                        && one.getValue().enExercice()
                        && !one.getValue().compteAilleurs())
                .filter(one -> {
                    List<BigDecimal> hours = valid.stream()
                            .filter(faits -> one.getValue().engagement() != null
                                    && !one.getValue().engagement().isAfter(faits.date()))
                            .flatMap(faits -> faits.presences().stream())
                            .filter(presence -> presence.participant().equals(one.getKey()))
                            .map(presence -> presence.heures().valeur())
                            .toList();
                    return hours.size() >= 3
                            && hours.stream()
                                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                                            .compareTo(new BigDecimal("6.00"))
                                    >= 0;
                })
                .count();

        assertThat(EvaluationMission.isAtteint(criteres(registre))).isEqualTo(valid.size() >= 6 && ams >= 8);
        assertThat(counted(registre)).containsExactly((int) ams, valid.size());
    }

    @Example
    void the_registers_tried_reach_the_mission_in_part() {
        List<Boolean> verdicts = LongStream.range(0, TRIES)
                .mapToObj(seed -> EvaluationMission.isAtteint(criteres(registre(seed))))
                .toList();

        assertThat(Collections.frequency(verdicts, true)).isBetween(TRIES / 20, TRIES - TRIES / 20);
    }

    private static List<Integer> counted(RegistreAnalyse registre) {
        List<Critere> criteres = criteres(registre);
        return List.of(
                Criteres.of(criteres, "AP-I1").retenues().size(),
                Criteres.of(criteres, "AP-I2").retenues().size());
    }

    private static List<Critere> criteres(RegistreAnalyse registre) {
        return EvaluationAnalyse.criteres(registre, UnRegistre.SEUILS);
    }

    private static RegistreAnalyse plus(RegistreAnalyse registre, FaitsSeance faits) {
        List<SeanceTenue> more = new ArrayList<>(registre.seances());
        more.add(new SeanceTenue(new UUID(3, 1), faits));
        return new RegistreAnalyse(more, registre.participants());
    }

    private static FaitsSeance seance(int mois, String groupe, Tenue tenue, List<Presence> presences) {
        return new FaitsSeance(LocalDate.of(2023, mois, 15), groupe, Heures.of("3.00"), false, tenue, presences);
    }

    private static Tenue fautive(int fault) {
        Intervenant psy = UnRegistre.TENUE.intervenant();
        return switch (fault) {
            case 0 -> new Tenue(Organisateur.TIERS, Set.of(), psy, false, false, 0);
            case 1 -> new Tenue(Organisateur.CATALOGUE_IPERIA, Set.of(), psy, false, false, 0);
            case 2 -> new Tenue(Organisateur.RELAIS, Set.of(), psy, true, false, 0);
            case 3 -> new Tenue(Organisateur.RELAIS, Set.of(), psy, false, false, 16);
            case 4 ->
                new Tenue(
                        Organisateur.RELAIS,
                        Set.of(),
                        new Intervenant(Qualite.PSYCHOLOGUE, true, true, true),
                        false,
                        false,
                        0);
            default ->
                new Tenue(
                        Organisateur.RELAIS,
                        Set.of(),
                        new Intervenant(Qualite.PSYCHOLOGUE, false, true, false),
                        false,
                        false,
                        0);
        };
    }

    /** Near the figures of the rules on purpose: about 8 AM, 6 sessions, 6 hours; a fault here and there. */
    private static RegistreAnalyse registre(long seed) {
        Random random = new Random(seed);
        UnRegistre registre = new UnRegistre();
        int ams = 8 + random.nextInt(4);
        for (int i = 0; i < ams; i++) {
            registre.inscrit(new FaitsParticipant(
                    random.nextInt(40) == 0 ? Metier.GAD : Metier.AM,
                    random.nextInt(40) != 0,
                    random.nextInt(40) == 0,
                    random.nextInt(40) == 0 ? null : LocalDate.of(2023, 1 + random.nextInt(2), 15)));
        }
        int seances = 6 + random.nextInt(3);
        for (int i = 0; i < seances; i++) {
            List<Presence> presences = registre.participants.keySet().stream()
                    .filter(id -> random.nextInt(8) != 0)
                    .map(id -> new Presence(id, new Heures(BigDecimal.valueOf(100 + random.nextInt(70), 2))))
                    .toList();
            registre.seance(seance(
                    1 + i, "A", random.nextInt(14) == 0 ? fautive(random.nextInt(6)) : UnRegistre.TENUE, presences));
        }
        return registre.registre();
    }
}

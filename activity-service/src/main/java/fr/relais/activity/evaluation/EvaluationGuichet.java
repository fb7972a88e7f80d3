package fr.relais.activity.evaluation;

import static fr.relais.activity.evaluation.NatureCritere.FACULTATIF;
import static fr.relais.activity.evaluation.NatureCritere.OBLIGATOIRE;
import static fr.relais.activity.evaluation.NatureCritere.RECOMMANDE;

import fr.relais.activity.guichet.Centralisation;
import fr.relais.activity.guichet.DemandesEnLigne;
import fr.relais.activity.guichet.FaitsGuichet;
import fr.relais.activity.guichet.ReferencementLinf;
import fr.relais.activity.guichet.Suivi;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the guichet unique of a year (§6.1): the only entry point of families' requests on its territory. */
final class EvaluationGuichet {

    private static final String NON_DECLARE = "Rien n'est déclaré.";

    private EvaluationGuichet() {}

    /**
     * {@code constat} is what the Caf found of the LINF, which prevails on what the relais told (ASM-ACT-26); {@code jours} the
     * days of the year on which the mission is engaged (OQ-9).
     */
    static List<Critere> criteres(FaitsGuichet faits, Optional<ReferencementLinf> constat, Periode jours) {
        Optional<ReferencementLinf> linf = constat.or(() -> Optional.ofNullable(faits.linf()));
        Stream<Critere> monenfant = Stream.of(reference(linf, jours), habilite(linf, jours), unique(linf))
                .map(critere -> critere.prouve(linf.map(one -> origine(one, constat.isPresent()))));
        return Stream.of(
                        Stream.of(centralisation(Optional.ofNullable(faits.centralisation()))),
                        monenfant,
                        Stream.of(
                                demandes(Optional.ofNullable(faits.demandes())),
                                suivi(Optional.ofNullable(faits.suivi())),
                                partenaires(faits),
                                told(
                                        "GU-8",
                                        RECOMMANDE,
                                        "Le relais participe aux commissions d'attribution des places.",
                                        faits.commissions()),
                                told(
                                        "GU-9",
                                        FACULTATIF,
                                        "Le relais formalise les demandes d'accueil des parents qui le souhaitent.",
                                        faits.formalisation())))
                .flatMap(criteres -> criteres)
                .toList();
    }

    private static Preuve origine(ReferencementLinf linf, boolean byCaf) {
        return Preuve.declaration((byCaf ? "Constat de la Caf : " : "Déclaration du relais : ") + linf.source());
    }

    private static Critere centralisation(Optional<Centralisation> told) {
        return Critere.of(
                        "GU-1",
                        OBLIGATOIRE,
                        "Le relais centralise les demandes d'information de toutes les familles du territoire, sur tous"
                                + " les modes d'accueil, et en a la preuve.",
                        told.map(one -> "Toutes les familles : %s ; tous les modes : %s ; preuve : %s."
                                        .formatted(
                                                ouiNon(one.toutesFamilles()),
                                                ouiNon(one.tousModes()),
                                                ouiNon(one.preuve() != null)))
                                .orElse(NON_DECLARE),
                        told.filter(one -> one.toutesFamilles() && one.tousModes() && one.preuve() != null)
                                .isPresent())
                .prouve(told.map(Centralisation::preuve).map(Preuve::document));
    }

    private static Critere reference(Optional<ReferencementLinf> linf, Periode jours) {
        Optional<LocalDate> depuis = linf.map(ReferencementLinf::referenceDepuis);
        return Critere.of(
                "GU-2",
                OBLIGATOIRE,
                "Le relais est référencé comme lieu d'information sur monenfant.fr au %s.".formatted(jours.fin()),
                depuis.map(day -> "Référencé depuis le " + day + ".").orElse("Non référencé."),
                depuis.filter(day -> !day.isAfter(jours.fin())).isPresent());
    }

    /** Habilité since the first engaged day of the year, and still on the last one; otherwise the Caf decides (OQ-9). */
    private static Critere habilite(Optional<ReferencementLinf> linf, Periode jours) {
        Optional<LocalDate> depuis = linf.map(ReferencementLinf::habiliteDepuis);
        Optional<LocalDate> jusquA = linf.map(ReferencementLinf::habiliteJusquA);
        return Critere.of(
                "GU-3",
                OBLIGATOIRE,
                "Le relais est habilité à recevoir les demandes en ligne du %s au %s."
                        .formatted(jours.debut(), jours.fin()),
                depuis.map(day -> "Habilité depuis le " + day
                                + jusquA.map(end -> ", jusqu'au " + end).orElse("") + ".")
                        .orElse("Non habilité."),
                depuis.filter(day -> !day.isAfter(jours.debut())).isPresent()
                        && jusquA.filter(end -> end.isBefore(jours.fin())).isEmpty());
    }

    private static Critere unique(Optional<ReferencementLinf> linf) {
        return Critere.of(
                "GU-4",
                OBLIGATOIRE,
                "Aucun autre lieu d'information du territoire ne reçoit les demandes en ligne.",
                linf.map(one -> one.unique() ? "Seul à les recevoir." : "Un autre lieu d'information les reçoit aussi.")
                        .orElse(NON_DECLARE),
                linf.filter(ReferencementLinf::unique).isPresent());
    }

    /** No number says what « quickly » is: the delays are told, the Caf appreciates (GU-5, OQ-8). */
    private static Critere demandes(Optional<DemandesEnLigne> told) {
        return Critere.of(
                        "GU-5",
                        OBLIGATOIRE,
                        "Le relais répond à toutes les demandes en ligne, en proposant rapidement un rendez-vous.",
                        told.map(EvaluationGuichet::reponses).orElse(NON_DECLARE),
                        told.filter(one ->
                                        one.repondues() == one.recues() && (one.recues() == 0 || one.preuve() != null))
                                .isPresent())
                .prouve(told.map(DemandesEnLigne::preuve).map(Preuve::document));
    }

    private static String reponses(DemandesEnLigne one) {
        return "%d réponse(s) pour %d demande(s) ; délai médian : %s ; délai le plus long : %s ; preuve : %s."
                .formatted(
                        one.repondues(),
                        one.recues(),
                        jours(one.delaiMedianJours()),
                        jours(one.delaiMaximalJours()),
                        ouiNon(one.preuve() != null));
    }

    private static Critere suivi(Optional<Suivi> told) {
        return Critere.of(
                        "GU-6",
                        OBLIGATOIRE,
                        "Le relais suit les solutions trouvées par les familles, et en a la preuve.",
                        told.map(one -> "%d famille(s) suivie(s), %d solution(s) connue(s) ; preuve : %s."
                                        .formatted(
                                                one.famillesSuivies(),
                                                one.solutionsConnues(),
                                                ouiNon(one.preuve() != null)))
                                .orElse(NON_DECLARE),
                        told.map(Suivi::preuve).isPresent())
                .prouve(told.map(Suivi::preuve).map(Preuve::document));
    }

    private static Critere partenaires(FaitsGuichet faits) {
        List<Preuve> partenaires = faits.partenaires().stream()
                .map(one -> Preuve.declaration(one.type() + " : " + one.nom()
                        + (one.convention() == null ? "" : " (" + one.convention() + ")")))
                .toList();
        return Critere.of(
                        "GU-7",
                        OBLIGATOIRE,
                        "Un partenariat est établi avec les acteurs locaux.",
                        partenaires.size() + " partenaire(s).",
                        !partenaires.isEmpty())
                .prouve(partenaires);
    }

    private static Critere told(String regle, NatureCritere nature, String attendu, Boolean answer) {
        return Critere.of(
                regle,
                nature,
                attendu,
                answer == null ? NON_DECLARE : answer ? "Oui." : "Non.",
                Boolean.TRUE.equals(answer));
    }

    private static String jours(Integer delai) {
        return delai == null ? "non déclaré" : delai + " jour(s)";
    }

    private static String ouiNon(boolean is) {
        return is ? "oui" : "non";
    }
}

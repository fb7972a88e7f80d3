package fr.relais.activity.bilan;

import static fr.relais.activity.bilan.CycleBilan.TABLE;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.SeparationDesTaches;
import fr.relais.activity.Trace;
import fr.relais.activity.campagne.Echeance;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;

/** The bilan of one year: the partner's answers, frozen once complete, then every verdict of the Caf with its reason. */
@Entity
@Table(name = "bilan")
public class Bilan {

    @EmbeddedId
    private CleBilan cle;

    @Version
    private Long revision;

    @Enumerated(EnumType.STRING)
    private EtatBilan etat = EtatBilan.OUVERT;

    @JdbcTypeCode(SqlTypes.JSON)
    private Questionnaire questionnaire = Questionnaire.VIDE;

    @Embedded
    @EmbeddedColumnNaming("enregistre_%s")
    private Trace enregistre;

    @Embedded
    @EmbeddedColumnNaming("complet_%s")
    private Trace complet;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "evaluation_bilan",
            joinColumns = {
                @JoinColumn(name = "dossier", referencedColumnName = "dossier"),
                @JoinColumn(name = "exercice", referencedColumnName = "exercice")
            })
    @OrderColumn(name = "version")
    @ListIndexBase(1)
    private List<Evaluation> evaluations = new ArrayList<>();

    private LocalDate reunionTenueLe;

    @Embedded
    @EmbeddedColumnNaming("reunion_%s")
    private Trace reunion;

    protected Bilan() {}

    Bilan(CleBilan cle) {
        this.cle = cle;
    }

    void save(Questionnaire answers, Trace trace) {
        etat = TABLE.next(etat, ActeBilan.ENREGISTRER);
        questionnaire = answers;
        enregistre = trace;
    }

    /** Refused with every question that has no answer. */
    void complete(Trace trace) {
        EtatBilan next = TABLE.next(etat, ActeBilan.COMPLETER);
        Ecart.refuseIfAny(questionnaire.manques(), "");
        complet = trace;
        etat = next;
    }

    /** Answers complete elsewhere, on the day that {@code completed} tells; told again, they replace those before. */
    void receive(Questionnaire answers, Trace imported, Trace completed) {
        EtatBilan next = TABLE.next(etat, ActeBilan.IMPORTER);
        Ecart.refuseIfAny(answers.manques(), "");
        questionnaire = answers;
        enregistre = imported;
        complet = completed;
        etat = next;
    }

    /** The Caf's verdict; given again, it is a new version. */
    BilanEvaluated evaluate(Verdict verdict, Engagement engagement, Acteur acteur, Instant now) {
        return decide(ActeBilan.EVALUER, verdict, engagement, acteur, now);
    }

    /** A control reverses the verdict (§3.8). */
    BilanEvaluated revise(Verdict verdict, Engagement engagement, Acteur acteur, Instant now) {
        return decide(ActeBilan.REVISER, verdict, engagement, acteur, now);
    }

    /** The meeting about an evaluated bilan was held on this day; told again, it replaces the day told before (§3.5). */
    void meet(LocalDate day, Trace trace) {
        EtatBilan next = TABLE.next(etat, ActeBilan.REUNIR);
        if (day.isAfter(trace.jour())) {
            throw Refused.because(ActivityRefusal.REUNION_A_VENIR, "La réunion du " + day + " n'a pas encore eu lieu.")
                    .at("/date");
        }
        reunionTenueLe = day;
        reunion = trace;
        etat = next;
    }

    /** What lacks before the partner may complete; nothing is asked of what has been received. */
    public List<Ecart> manques() {
        return complet == null ? questionnaire.manques() : List.of();
    }

    boolean isLate(Echeance echeance, Instant now) {
        return complet == null ? echeance.isLateAt(now) : echeance.isLateAt(complet.le());
    }

    public CleBilan cle() {
        return cle;
    }

    public EtatBilan etat() {
        return etat;
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Optional<Trace> complet() {
        return Optional.ofNullable(complet);
    }

    /** The meeting held about it, and who told it. */
    public Optional<Reunion> reunion() {
        return Optional.ofNullable(reunion).map(trace -> new Reunion(reunionTenueLe, trace));
    }

    /** A meeting: its day, and who recorded it when. */
    public record Reunion(LocalDate date, Trace note) {}

    /** Every verdict, the first one first; the version of a verdict is its rank, from 1. */
    public List<Evaluation> evaluations() {
        return List.copyOf(evaluations);
    }

    private BilanEvaluated decide(ActeBilan acte, Verdict verdict, Engagement engagement, Acteur acteur, Instant now) {
        EtatBilan next = TABLE.next(etat, acte);
        SeparationDesTaches.check(acteur, enregistre, complet);
        Ecart.refuseIfAny(engagement.ecarts(verdict), "");
        Ecart.refuseIfAny(engagement.ecartsAuCalcul(verdict, acte), "");
        Evaluation evaluation = new Evaluation(
                verdict.mission(),
                verdict.atteint(),
                engagement.regime(),
                verdict.motif(),
                verdict.mission() == null ? null : engagement.calcule().orElse(null),
                engagement.departs(verdict)
                        ? Optional.ofNullable(verdict.motifEcart()).orElse(verdict.motif())
                        : null,
                new Trace(acteur.id(), now),
                verdict.controle());
        evaluations.add(evaluation);
        etat = next;
        return BilanEvaluated.of(cle, evaluations.size(), enregistre, complet, evaluation);
    }
}

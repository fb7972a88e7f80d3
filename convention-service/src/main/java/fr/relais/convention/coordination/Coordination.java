package fr.relais.convention.coordination;

import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * One coordination départementale, from the candidature of a gestionnaire to its last year (§3.10). What its conventions say
 * is in the conventions; here is what decides whether there may be another one.
 */
@Entity
public class Coordination {

    /** DL-10: « au plus tard le 30/11 » of the year in which the convention ends. */
    private static final Month MONTH_OF_RENEWAL = Month.NOVEMBER;

    private static final int DAY_OF_RENEWAL = 30;
    private static final Set<StatutCoordination> TO_RENEW =
            EnumSet.of(StatutCoordination.CONVENTION_SIGNEE, StatutCoordination.BILAN_REMIS);

    @Id
    UUID id;

    long revision;
    UUID appel;
    String codeCaf;
    Siret siret;

    @Enumerated(EnumType.STRING)
    StatutCoordination statut;

    String presentation;
    DossierId dossier;
    LocalDate conventionDebut;
    LocalDate conventionFin;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "coordination_bilan", joinColumns = @JoinColumn(name = "coordination_id"))
    @OrderColumn(name = "ordre")
    @Fetch(FetchMode.SUBSELECT)
    List<Bilan> bilans = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "coordination_journal", joinColumns = @JoinColumn(name = "coordination_id"))
    @OrderColumn(name = "ordre")
    @Fetch(FetchMode.SUBSELECT)
    List<LigneJournal> journal = new ArrayList<>();

    protected Coordination() {}

    static Coordination apply(UUID id, Appel appel, Siret candidat, String presentation, Auteur auteur) {
        Coordination coordination = new Coordination();
        coordination.id = id;
        coordination.appel = appel.id();
        coordination.codeCaf = appel.codeCaf();
        coordination.siret = candidat;
        coordination.presentation = presentation;
        coordination.statut =
                CycleCoordination.TABLE.bornBy(ActeCoordination.CANDIDATER).to();
        coordination.note(ActeCoordination.CANDIDATER, auteur.today(), null, auteur);
        return coordination;
    }

    /** The decision on a candidature: it was taken today at the latest, and says why. */
    void examine(boolean isRetained, LocalDate date, String motif, Auteur auteur) {
        follow(isRetained ? ActeCoordination.RETENIR : ActeCoordination.ECARTER, date, motif, auteur);
    }

    /** Its convention will be signed under this dossier of the same Caf, and those of the years after. */
    void openDossier(DossierId opened, Auteur auteur) {
        if (dossier != null) {
            throw Refused.because(
                    CoordinationRefusal.DOSSIER_DEJA_OUVERT, "Le dossier de la coordination est " + dossier + ".");
        }
        if (!opened.codeCaf().equals(codeCaf)) {
            throw Refused.because(
                            CoordinationRefusal.DOSSIER_HORS_CAF,
                            "L'appel est de la Caf " + codeCaf + ", le dossier de la Caf " + opened.codeCaf() + ".")
                    .at("/dossier");
        }
        follow(ActeCoordination.OUVRIR_DOSSIER, auteur.today(), null, auteur);
        dossier = opened;
    }

    /** Its convention may be drafted: retained, or renewed since the last one. */
    void requireAwaitingConvention() {
        CycleCoordination.TABLE.of(statut, ActeCoordination.SIGNER);
    }

    /** Its convention bears all its signatures: it says which days the coordination covers. */
    void signed(Periode periode, LocalDate date, Auteur auteur) {
        follow(ActeCoordination.SIGNER, date, null, auteur);
        conventionDebut = periode.debut();
        conventionFin = periode.fin();
    }

    void handInBilan(LocalDate date, String document, String resume, Auteur auteur) {
        follow(ActeCoordination.REMETTRE_BILAN, date, null, auteur);
        bilans.add(new Bilan(conventionFin.getYear(), date, document, resume, null, null));
    }

    /** Said by the coordinateur and the Caf together; said again, it replaces what was said of this bilan. */
    void evaluate(LocalDate date, String note, Auteur auteur) {
        follow(ActeCoordination.EVALUER, date, null, auteur);
        int last = bilans.size() - 1;
        bilans.set(last, bilans.get(last).evaluated(date, note));
    }

    /** SEED 004: « sous réserve de production d'un bilan annuel d'activité ». */
    void renew(LocalDate date, String motif, Auteur auteur) {
        if (statut == StatutCoordination.CONVENTION_SIGNEE) {
            throw Refused.because(
                    CoordinationRefusal.BILAN_ABSENT,
                    "Le bilan de " + conventionFin.getYear() + " n'est pas remis : le renouvellement attend.");
        }
        follow(ActeCoordination.RENOUVELER, date, motif, auteur);
    }

    void close(LocalDate date, String motif, Auteur auteur) {
        follow(ActeCoordination.CLORE, date, motif, auteur);
    }

    private void follow(ActeCoordination acte, LocalDate date, String motif, Auteur auteur) {
        StatutCoordination next = CycleCoordination.TABLE.of(statut, acte).to();
        Facts.requirePast(date, auteur.today(), "/date");
        statut = next;
        note(acte, date, motif, auteur);
    }

    private void note(ActeCoordination acte, LocalDate date, String motif, Auteur auteur) {
        journal.add(new LigneJournal(acte, date, motif, auteur.id(), auteur.le()));
        revision++;
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public UUID appel() {
        return appel;
    }

    public String codeCaf() {
        return codeCaf;
    }

    public Siret gestionnaire() {
        return siret;
    }

    public StatutCoordination statut() {
        return statut;
    }

    public String presentation() {
        return presentation;
    }

    /** Under which its conventions are signed, once opened. */
    public Optional<DossierId> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** The days of the convention last signed, both included. */
    public Optional<Periode> convention() {
        return conventionFin == null ? Optional.empty() : Optional.of(new Periode(conventionDebut, conventionFin));
    }

    public boolean isEnCours(LocalDate today) {
        return TO_RENEW.contains(statut)
                && convention().filter(days -> days.contains(today)).isPresent();
    }

    /** The last day on which the renewal of the present convention is to be examined (DL-10). */
    public Optional<LocalDate> echeanceRenouvellement() {
        return convention()
                .filter(days -> TO_RENEW.contains(statut))
                .map(days -> LocalDate.of(days.fin().getYear(), MONTH_OF_RENEWAL, DAY_OF_RENEWAL));
    }

    /** A flag, never a loss: the renewal may still be examined. */
    public boolean isEcheancePassed(LocalDate today) {
        return echeanceRenouvellement().filter(today::isAfter).isPresent();
    }

    public List<Bilan> bilans() {
        return List.copyOf(bilans);
    }

    public List<LigneJournal> journal() {
        return List.copyOf(journal);
    }
}

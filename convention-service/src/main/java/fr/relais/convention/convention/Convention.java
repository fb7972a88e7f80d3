package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.convention.Pointers;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OptimisticLock;

/**
 * The contract of one dossier: the convention and its avenants, each an instrument with its own life. Its terms are not
 * here: they are folded from the signed instruments ({@link Consolidation}). Each act raises the version, once; each act that
 * publishes raises the revision.
 */
@Entity
public class Convention {

    @Id
    UUID id;

    @Version
    long version;

    DossierId dossier;
    Exercice premierExercice;

    @OptimisticLock(excluded = true)
    long revision;

    LocalDate dateConvention;

    @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("rang")
    @Fetch(FetchMode.SUBSELECT)
    List<Instrument> instruments = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "suspension", joinColumns = @JoinColumn(name = "convention_id"))
    @OrderColumn(name = "ordre")
    @Fetch(FetchMode.SUBSELECT)
    @OptimisticLock(excluded = true)
    List<Suspension> suspensions = new ArrayList<>();

    protected Convention() {}

    private Convention(UUID id, DossierId dossier, Exercice premierExercice, LocalDate dateConvention) {
        this.id = id;
        this.dossier = dossier;
        this.premierExercice = premierExercice;
        this.dateConvention = dateConvention;
    }

    /** A convention born here: its payments start with it. */
    static Convention draft(UUID id, DossierId dossier, Texte texte, String redigePar, LocalDate today) {
        Pointers.under("/texte", () -> Redaction.requireConvention(texte, today));
        Exercice premier = Exercice.of(texte.dateEffet().getYear());
        Convention convention = new Convention(id, dossier, premier, null);
        convention.instruments.add(Instrument.drafted(convention, 0, texte, redigePar));
        return convention;
    }

    /** A convention signed before this system, with its avenants, taken over as facts. */
    static Convention takeOver(UUID id, Reprise past, String reprisPar, LocalDate today) {
        Facts.requirePast(past.dateConvention(), today, "/dateConvention");
        Convention convention = new Convention(id, past.dossier(), past.premierExercice(), past.dateConvention());
        Pointers.under("/convention", () -> {
            past.convention().requireAllSignatures(today);
            Pointers.under(
                    "/texte",
                    () -> Redaction.requireConvention(past.convention().texte(), today));
        });
        convention.instruments.add(Instrument.takenOver(convention, 0, past.convention(), reprisPar));
        for (SignedTexte avenant : past.avenants()) {
            convention.takeOverAvenant(avenant, reprisPar, today);
        }
        convention.requirePremierExerciceCovered();
        convention.revision++;
        return convention;
    }

    private void takeOverAvenant(SignedTexte avenant, String reprisPar, LocalDate today) {
        int rang = instruments.size();
        Pointers.under("/avenants/" + (rang - 1), () -> {
            avenant.requireAllSignatures(today);
            Pointers.under("/texte", () -> Redaction.requireAvenant(avenant.texte(), amendee(), today));
        });
        instruments.add(Instrument.takenOver(this, rang, avenant, reprisPar));
    }

    /** ASM-CONV-6. */
    private void requirePremierExerciceCovered() {
        if (!premierExercice.periode().overlaps(Consolidation.periode(signed()))) {
            throw Refused.because(
                            ConventionRefusal.HORS_PERIODE,
                            "La convention ne couvre aucun jour de " + premierExercice + ".")
                    .at("/premierExercice");
        }
    }

    /** Only a signed convention is amended, by one avenant at a time. */
    Instrument draftAvenant(Texte texte, String redigePar, LocalDate today) {
        Redaction.requireAvenant(texte, amendee(), today);
        instruments.stream()
                .filter(instrument -> instrument.nature() == Nature.AVENANT
                        && instrument.statut().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw Refused.because(
                            ConventionRefusal.AVENANT_EN_COURS,
                            "L'avenant n° " + open.rang() + " est " + open.statut()
                                    + " : il faut d'abord le signer ou le" + " retirer.");
                });
        Instrument avenant = Instrument.drafted(this, instruments.size(), texte, redigePar);
        instruments.add(avenant);
        return avenant;
    }

    private Redaction.Amendee amendee() {
        return new Redaction.Amendee(dateConvention().orElse(null), Consolidation.periode(signed()));
    }

    void transmit(int rang) {
        instrument(rang).follow(Acte.TRANSMETTRE);
    }

    void withdraw(int rang) {
        instrument(rang).follow(Acte.RETIRER);
    }

    /** Publishes when it is the last signature of the instrument. */
    Optional<TypeEvenement> sign(int rang, Signature signature, TypeJuridique gestionnaire, LocalDate today) {
        return revised(instrument(rang).sign(signature, gestionnaire, today));
    }

    /** CONV-7: a fact of today at the latest. */
    Optional<TypeEvenement> suspend(LocalDate date, String motif, LocalDate today) {
        instrument(0).requirePossible(Acte.SUSPENDRE);
        Facts.requirePast(date, today, "/date");
        suspensions.add(new Suspension(date, motif, null, null));
        return revised(instrument(0).follow(Acte.SUSPENDRE));
    }

    Optional<TypeEvenement> resume(LocalDate date, String motif, LocalDate today) {
        instrument(0).requirePossible(Acte.LEVER_SUSPENSION);
        Facts.requirePast(date, today, "/date");
        int last = suspensions.size() - 1;
        suspensions.set(last, suspensions.get(last).lifted(date, motif));
        return revised(instrument(0).follow(Acte.LEVER_SUSPENSION));
    }

    private Optional<TypeEvenement> revised(Optional<TypeEvenement> published) {
        published.ifPresent(event -> revision++);
        return published;
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public Exercice premierExercice() {
        return premierExercice;
    }

    /** Raised by each act on the convention or on one of its avenants: what a client quotes to act (If-Match). */
    public long version() {
        return version;
    }

    /** Counts the published states: the sequence of the events. */
    public long revision() {
        return revision;
    }

    /** The date by which avenants name it: the document's when taken over, else its last signature (ASM-CONV-2). */
    public Optional<LocalDate> dateConvention() {
        return Optional.ofNullable(dateConvention)
                .or(() -> instrument(0).signed().map(InstrumentSigne::signeLe));
    }

    public boolean isSuspended() {
        return instrument(0).statut() == StatutInstrument.SUSPENDUE;
    }

    public List<Instrument> instruments() {
        return List.copyOf(instruments);
    }

    public Instrument instrument(int rang) {
        return instruments.stream()
                .filter(instrument -> instrument.rang() == rang)
                .findFirst()
                .orElseThrow(() ->
                        Refused.because(KitRefusal.INTROUVABLE, "Cette convention n'a pas d'avenant n° " + rang + "."));
    }

    /** What the fold takes. */
    public List<InstrumentSigne> signed() {
        return instruments.stream()
                .map(Instrument::signed)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The signed instrument that prevails over the others. */
    InstrumentSigne latest() {
        return signed().stream().max(InstrumentSigne.ORDER).orElseThrow();
    }

    public List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }
}

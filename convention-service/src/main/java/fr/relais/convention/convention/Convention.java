package fr.relais.convention.convention;

import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
 * here: they are folded from the signed instruments ({@link Consolidation}). Each act raises the version, once, and leaves a line
 * in the journal; each act that publishes raises the revision.
 */
@Entity
public class Convention {

    private static final int CONVENTION = 0;

    @Id
    UUID id;

    @Version
    long version;

    DossierId dossier;

    @OptimisticLock(excluded = true)
    Exercice premierExercice;

    @OptimisticLock(excluded = true)
    long revision;

    LocalDate dateConvention;
    UUID renouvelle;

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

    @Embedded
    @OptimisticLock(excluded = true)
    Resiliation resiliation;

    @Embedded
    @OptimisticLock(excluded = true)
    TermesCoordination coordination;

    @ElementCollection
    @CollectionTable(name = "acte_convention", joinColumns = @JoinColumn(name = "convention_id"))
    @OrderColumn(name = "ordre")
    @OptimisticLock(excluded = true)
    List<LigneJournal> journal = new ArrayList<>();

    protected Convention() {}

    Convention(UUID id, DossierId dossier, Exercice premierExercice, LocalDate dateConvention, UUID renouvelle) {
        this.id = id;
        this.dossier = dossier;
        this.premierExercice = premierExercice;
        this.dateConvention = dateConvention;
        this.renouvelle = renouvelle;
    }

    /** Only a signed convention is amended, by one avenant at a time. */
    Instrument draftAvenant(Texte texte, Enregistrement par) {
        Amendement.requireDraft(texte, this, par.jour());
        Amendement.requireNoneOpen(instruments);
        Instrument avenant = Instrument.drafted(this, instruments.size(), texte, par.par());
        instruments.add(avenant);
        write(avenant.rang(), Acte.REDIGER, par.jour(), null, par);
        return avenant;
    }

    /** A draft is written again whole. */
    void rewrite(int rang, Texte texte, Enregistrement par) {
        Instrument draft = instrument(rang);
        draft.requirePossible(Acte.MODIFIER);
        if (rang == CONVENTION) {
            premierExercice = Brouillon.requireTexte(coordination, texte, par.jour());
        } else {
            Amendement.requireDraft(texte, this, par.jour());
        }
        draft.rewrite(texte, par.par());
        write(rang, Acte.MODIFIER, par.jour(), null, par);
    }

    void transmit(int rang, Enregistrement par) {
        instrument(rang).follow(Acte.TRANSMETTRE);
        write(rang, Acte.TRANSMETTRE, par.jour(), null, par);
    }

    void withdraw(int rang, Enregistrement par) {
        instrument(rang).withdraw();
        write(rang, Acte.RETIRER, par.jour(), null, par);
    }

    /** Publishes when it is the last signature of the instrument; given here or recorded from paper, as its proof says. */
    Optional<TypeEvenement> sign(int rang, Signature signature, TypeJuridique gestionnaire, Enregistrement par) {
        Instrument instrument = instrument(rang);
        Acte acte = instrument.acteOf(signature.partie());
        if (rang != CONVENTION) {
            Amendement.requireToSign(instrument.texte(), signed(), par.jour());
        }
        Optional<TypeEvenement> published = instrument.sign(signature, gestionnaire, par.jour());
        write(rang, acte, signature.date(), null, par);
        return revised(published);
    }

    void refuse(int rang, Refus refus, Enregistrement par) {
        instrument(rang).refuse(refus, par.jour());
        write(rang, Acte.REFUSER, refus.date(), refus.motif(), par);
    }

    /** CONV-7: a fact of today at the latest. */
    Optional<TypeEvenement> suspend(LocalDate date, String motif, Enregistrement par) {
        instrument(CONVENTION).requirePossible(Acte.SUSPENDRE);
        Suspensions.begin(suspensions, Suspension.since(date, motif, par), par.jour());
        return followed(Acte.SUSPENDRE, date, motif, par);
    }

    Optional<TypeEvenement> resume(LocalDate date, String motif, Enregistrement par) {
        instrument(CONVENTION).requirePossible(Acte.LEVER_SUSPENSION);
        Suspensions.end(suspensions, date, motif, par);
        return followed(Acte.LEVER_SUSPENSION, date, motif, par);
    }

    /** CONV-6: ends it on a day that may be past or to come. */
    Optional<TypeEvenement> terminate(Resiliation asked, DelaisResiliation delais, Enregistrement par) {
        instrument(CONVENTION).requirePossible(Acte.RESILIER);
        asked.requirePossible(Consolidation.periode(signed()), delais, par.jour());
        resiliation = asked.recorded(par);
        return followed(Acte.RESILIER, asked.dateEffet(), asked.motif(), par);
    }

    private Optional<TypeEvenement> followed(Acte acte, LocalDate date, String motif, Enregistrement par) {
        write(CONVENTION, acte, date, motif, par);
        return revised(instrument(CONVENTION).follow(acte));
    }

    Optional<TypeEvenement> revised(Optional<TypeEvenement> published) {
        published.ifPresent(event -> revision++);
        return published;
    }

    void write(int rang, Acte acte, LocalDate date, String motif, Enregistrement par) {
        journal.add(LigneJournal.of(rang, acte, date, motif, par));
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

    /** What it agrees on when it is of a coordination départementale (§3.10). */
    public Optional<TermesCoordination> coordination() {
        return Optional.ofNullable(coordination);
    }

    /** The convention of the same dossier that this one continues (CONV-8, CONV-9). */
    public Optional<UUID> renouvelle() {
        return Optional.ofNullable(renouvelle);
    }

    /** The date by which avenants name it: the document's when taken over, else its last signature (ASM-CONV-2). */
    public Optional<LocalDate> dateConvention() {
        return Optional.ofNullable(dateConvention)
                .or(() -> instrument(CONVENTION).signed().map(InstrumentSigne::signeLe));
    }

    /** Payments are blocked, those of a terminated convention as well (CONV-7). */
    public boolean isSuspended() {
        return suspensions.stream().anyMatch(Suspension::isOpen);
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
    public Accord signed() {
        return new Accord(
                instruments.stream()
                        .map(Instrument::signed)
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.ofNullable(resiliation));
    }
}

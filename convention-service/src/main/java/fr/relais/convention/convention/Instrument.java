package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One document to sign: the convention itself (rang 0) or an avenant; its text is fixed once sent, its state follows the table. */
@Entity
public class Instrument {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    java.util.UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "convention_id")
    Convention convention;

    DossierId dossier;
    int rang;

    @Enumerated(EnumType.STRING)
    StatutInstrument statut;

    boolean repris;
    String redigePar;
    Set<String> modifiePar = Set.of();

    @Embedded
    Texte texte;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature", joinColumns = @JoinColumn(name = "instrument_id"))
    @Fetch(FetchMode.SUBSELECT)
    Set<Signature> signatures = new HashSet<>();

    @Embedded
    Refus refus;

    protected Instrument() {}

    private Instrument(Convention convention, int rang, Texte texte, Acte birth, String redigePar) {
        this.convention = convention;
        this.dossier = convention.dossier();
        this.rang = rang;
        this.redigePar = redigePar;
        this.texte = texte;
        this.statut = CycleDeVie.TABLE.bornBy(birth).to();
        this.repris = birth == Acte.REPRENDRE;
    }

    static Instrument drafted(Convention convention, int rang, Texte texte, String redigePar) {
        return new Instrument(convention, rang, texte, Acte.REDIGER, redigePar);
    }

    /** Who takes it over answers for what it says; its signatures were put on paper. */
    static Instrument takenOver(Convention convention, int rang, SignedTexte past, Enregistrement par) {
        Instrument instrument = new Instrument(convention, rang, past.texte(), Acte.REPRENDRE, par.par());
        past.signatures().stream()
                .map(signature -> signature.proved(Preuve.papier(par, null)))
                .forEach(instrument.signatures::add);
        return instrument;
    }

    /** Follows the table; tells which fact is to be published, if any. */
    Optional<TypeEvenement> follow(Acte acte) {
        var edge = CycleDeVie.TABLE.of(statut, acte);
        statut = edge.to();
        return edge.event();
    }

    void requirePossible(Acte acte) {
        CycleDeVie.TABLE.of(statut, acte);
    }

    /** Whoever writes a draft again answers for it as who drafted it does (ACT-2). */
    void rewrite(Texte other, String subject) {
        follow(Acte.MODIFIER);
        texte = other;
        Set<String> authors = new TreeSet<>(modifiePar);
        authors.add(subject);
        modifiePar = authors;
    }

    void withdraw() {
        requirePossible(Acte.RETIRER);
        if (!signatures.isEmpty()) {
            throw Refused.because(
                    ConventionRefusal.ETAT_INCOMPATIBLE,
                    "L'acte RETIRER n'est pas possible : un signataire a déjà signé, une partie peut refuser.");
        }
        follow(Acte.RETIRER);
    }

    /** {@code signature} is already proved: given here, or recorded from paper. */
    Optional<TypeEvenement> sign(Signature signature, TypeJuridique gestionnaire, LocalDate today) {
        Acte acte = acteOf(signature.partie());
        requirePossible(acte);
        requireToSign(signature.partie());
        Facts.requirePast(signature.date(), today, "/date");
        signature.requireDeliberationOf(gestionnaire);
        if (signature.signeePar().isPresent()) {
            intervenants().requireAnother(signature.preuve().signeePar());
        } else {
            intervenants().requireMayRecord(signature.preuve().enregistreePar());
        }
        signatures.add(signature);
        return follow(acte);
    }

    /** The side of the gestionnaire has signed with the last of its signatories (ACT-3). */
    Acte acteOf(Partie partie) {
        if (!partie.isPartner()) {
            return Acte.SIGNER_CAF;
        }
        boolean isLast = texte.signataires().stream()
                .filter(Partie::isPartner)
                .allMatch(other -> other == partie || hasSigned(other));
        return isLast ? Acte.SIGNER_GESTIONNAIRE : Acte.SIGNER_EN_PARTIE;
    }

    void refuse(Refus given, LocalDate today) {
        requirePossible(Acte.REFUSER);
        requireToSign(given.partie());
        Facts.requirePast(given.date(), today, "/date");
        refus = given;
        follow(Acte.REFUSER);
    }

    private void requireToSign(Partie partie) {
        if (!texte.signataires().contains(partie)) {
            throw Refused.because(
                            ConventionRefusal.PARTIE_ABSENTE,
                            "Les signataires de cet instrument sont : " + texte.signataires() + ".")
                    .at("/partie");
        }
        if (hasSigned(partie)) {
            throw Refused.because(
                    ConventionRefusal.ETAT_INCOMPATIBLE, "La partie " + partie + " a déjà signé cet instrument.");
        }
    }

    private boolean hasSigned(Partie partie) {
        return signatures.stream().anyMatch(signature -> signature.partie() == partie);
    }

    Optional<InstrumentSigne> signed() {
        return statut.isSigned()
                ? lastSignature()
                        .map(signeLe -> new InstrumentSigne(
                                rang,
                                signeLe,
                                repris
                                        ? signeLe
                                        : latest(signature -> Enregistrement.jour(
                                                        signature.preuve().enregistreeLe()))
                                                .orElseThrow(),
                                texte))
                : Optional.empty();
    }

    /** The day of the last signature given so far, if any. */
    public Optional<LocalDate> lastSignature() {
        return latest(Signature::date);
    }

    private Optional<LocalDate> latest(Function<Signature, LocalDate> day) {
        return signatures.stream().map(day).max(LocalDate::compareTo);
    }

    Intervenants intervenants() {
        return new Intervenants(
                Optional.ofNullable(redigePar),
                modifiePar,
                signedBy(Partie.GESTIONNAIRE),
                signedBy(Partie.CAF),
                repris ? Set.of() : recorders());
    }

    private Set<String> recorders() {
        return signatures.stream()
                .filter(signature -> signature.signeePar().isEmpty())
                .map(signature -> signature.preuve().enregistreePar())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> signedBy(Partie partie) {
        return signatures.stream()
                .filter(signature -> signature.partie() == partie)
                .findFirst()
                .flatMap(Signature::signeePar);
    }

    /** Of its convention: what two people may change is the convention with its avenants. */
    public long version() {
        return convention.version();
    }

    public int rang() {
        return rang;
    }

    public Nature nature() {
        return Nature.ofRang(rang);
    }

    public StatutInstrument statut() {
        return statut;
    }

    public Texte texte() {
        return texte;
    }

    public List<Signature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::partie))
                .toList();
    }

    public Optional<Refus> refus() {
        return Optional.ofNullable(refus);
    }
}

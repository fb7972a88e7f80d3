package fr.relais.convention.territoire;

import fr.relais.convention.Noms;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the communes and the EPCI of one year, and which communes a territory made of them covers; never changes. */
public final class Referentiel {

    /** DL-14. */
    private static final int INHABITANTS_WITHOUT_DUTY = 10_000;

    private static final LocalDate DUTY_FROM = LocalDate.of(2026, 1, 1);

    private final NavigableMap<CodeCommune, Commune> communes;
    private final Map<CodeCommune, String> words;
    private final Map<Siren, Epci> epci;
    private final Map<CodeCommune, List<CodeCommune>> arrondissements;

    /** The EPCI come with no member: theirs are the communes that name them. */
    Referentiel(Collection<Commune> communes, Collection<Epci> epci) {
        this.communes = communes.stream()
                .collect(Collectors.toMap(Commune::code, Function.identity(), (a, b) -> a, TreeMap::new));
        this.words = communes.stream()
                .collect(Collectors.toUnmodifiableMap(Commune::code, commune -> " " + Noms.words(commune.nom())));
        Map<Siren, List<Commune>> members = this.communes.values().stream()
                .filter(commune -> commune.epci().isPresent())
                .collect(Collectors.groupingBy(commune -> commune.epci().get()));
        this.epci = epci.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Epci::siren,
                        one -> new Epci(
                                one.siren(), one.nom(), one.type(), members.getOrDefault(one.siren(), List.of()))));
        this.arrondissements = this.communes.values().stream()
                .filter(commune -> commune.commune().isPresent())
                .collect(Collectors.groupingBy(
                        commune -> commune.commune().get(),
                        Collectors.mapping(Commune::code, Collectors.toUnmodifiableList())));
    }

    public Optional<Commune> commune(CodeCommune code) {
        return Optional.ofNullable(communes.get(code));
    }

    public Optional<Epci> epci(Siren siren) {
        return Optional.ofNullable(epci.get(siren));
    }

    /** In the order of their codes. */
    public Collection<Commune> communes() {
        return communes.values();
    }

    public Collection<Epci> epci() {
        return epci.values();
    }

    /** Those one of whose words starts with what is asked, after this code, in the order of the codes. */
    public Stream<Commune> search(String nom, Optional<String> departement, Optional<CodeCommune> after) {
        String asked = " " + Noms.words(nom);
        return after.map(code -> communes.tailMap(code, false)).orElse(communes).values().stream()
                .filter(commune ->
                        departement.isEmpty() || commune.departement().equals(departement.get()))
                .filter(commune -> words.get(commune.code()).contains(asked));
    }

    /** DL-14: a commune of more than 10 000 inhabitants must have a relais; an arrondissement is of its commune. */
    public boolean requiresRelais(CodeCommune code, LocalDate date) {
        return !date.isBefore(DUTY_FROM)
                && commune(code)
                        .flatMap(commune ->
                                commune.commune().flatMap(this::commune).or(() -> Optional.of(commune)))
                        .filter(commune -> commune.population() > INHABITANTS_WITHOUT_DUTY)
                        .isPresent();
    }

    /** Refused, naming the one at fault, when one of the codes is nobody's. */
    public Territoire territoire(CodeCommune implantation, List<CodeCommune> nommees, List<Siren> desEpci) {
        requireKnown(List.of(implantation), communes, TerritoireRefusal.COMMUNE_INCONNUE, index -> "/implantation");
        requireKnown(nommees, communes, TerritoireRefusal.COMMUNE_INCONNUE, index -> "/communes/" + index);
        requireKnown(desEpci, epci, TerritoireRefusal.EPCI_INCONNU, index -> "/epci/" + index);
        Set<String> covered = covered(nommees, desEpci);
        if (covered.isEmpty()) {
            throw Refused.because(
                            TerritoireRefusal.TERRITOIRE_VIDE, "Le territoire nomme au moins une commune ou un EPCI.")
                    .at("/communes");
        }
        return new Territoire(implantation.value(), texts(nommees), texts(desEpci), covered);
    }

    private Set<String> covered(List<CodeCommune> nommees, List<Siren> desEpci) {
        return Stream.concat(
                        nommees.stream(),
                        desEpci.stream()
                                .flatMap(siren -> epci.get(siren).communes().stream())
                                .map(Commune::code))
                .flatMap(code -> arrondissements.getOrDefault(code, List.of(code)).stream())
                .map(CodeCommune::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <K> void requireKnown(
            List<K> codes, Map<K, ?> known, RefusalCode refusal, Function<Integer, String> pointer) {
        List<K> all = new ArrayList<>(codes);
        all.stream().filter(code -> !known.containsKey(code)).findFirst().ifPresent(unknown -> {
            throw Refused.because(refusal, refusal.titre() + " (" + unknown + ")")
                    .at(pointer.apply(all.indexOf(unknown)));
        });
    }

    private static Set<String> texts(List<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.toSet());
    }
}

package fr.relais.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the archive holds the files of its manifest, all of them, no other, and none changed since. */
final class Manifeste {

    static final String NOM = "SHA256SUMS";

    private static final Pattern LIGNE = Pattern.compile("([0-9a-f]{64})  (\\S{1,200})");

    private Manifeste() {}

    static void verifier(SortedMap<String, byte[]> files, Consumer<String> ecart) {
        byte[] manifest = files.get(NOM);
        if (manifest == null) {
            ecart.accept("le manifeste " + NOM + " manque");
            return;
        }
        Map<String, String> announced = read(manifest, ecart);
        announced.forEach((name, hash) -> {
            if (!files.containsKey(name)) {
                ecart.accept(name + " est au manifeste et manque dans l'archive");
            } else if (!Sha256.of(files.get(name)).equals(hash)) {
                ecart.accept(name + " n'est plus ce qu'il était : son empreinte diffère du manifeste");
            }
        });
        files.keySet().stream()
                .filter(name -> !name.equals(NOM) && !announced.containsKey(name))
                .forEach(name -> ecart.accept(name + " n'est pas au manifeste"));
    }

    private static Map<String, String> read(byte[] manifest, Consumer<String> ecart) {
        Map<String, String> announced = new TreeMap<>();
        List<String> lines =
                new String(manifest, StandardCharsets.UTF_8).lines().toList();
        for (String line : lines) {
            Matcher parts = LIGNE.matcher(line);
            if (!parts.matches() || announced.put(parts.group(2), parts.group(1)) != null) {
                ecart.accept("le manifeste a une ligne illisible ou en double : ligne " + (lines.indexOf(line) + 1));
            }
        }
        return announced;
    }
}

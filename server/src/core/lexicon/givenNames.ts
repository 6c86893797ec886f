// Given names of many languages, as one hint among others that capitals are a person's name.
// From the name lists of faker (MIT) and compromise (MIT), and written for this project; ordinary words and offices left out.
import type { SharedWords } from './lexicon.ts';

const names = `
  Md, Md., Mohd, Mohd., Muh.,
  Aada, Aadi, Aadidev, Aadinath, Aaditya, Aadrika, Aadya, Aagam, Aage, Aagney, Aagneya, Aaliyah, Aalok, Aamod
  Aanand, Aanandaswarup, Aanandinii, Aanjaneya, Aanuoluwapo, Aaradhya, Aaratrika, Aarav, Aarón, Aart, Aarya
  Aaryan, Aasa, Aasha, Aashritha, Aatmaj, Aatmaja, Aatreya, Aayushmaan, Aayushman, Aba, Abagail, Abani, Abayomi
  Abbas, Abbey, Abbi, Abbie, Abby, Abdallah, Abdel, Abdelaziz, Abdelfattah, Abdelhamid, Abdelilah, Abdelkader
  Abdellatif, Abdelmadjid, Abdelmalek, Abderrahmane, Abdon, Abdonie, Abdou, Abdoul, Abdoulaye, Abdul, Abdulaziz
  Abdulhamid, Abdulla, Abdullah, Abdullo, Abdulmajid, Abdulrahman, Abdurrahman, Abe, Abebi, Abeiku, Ábel, Abélard
  Abelardo, Abelin, Abeline, Abena, Abeni, Abhaidev, Abhaya, Abhijit, Abhirath, Abhishek, Abhisyanta, Abibatou
  Abie, Abigaelle, Abigaíl, Abigaïl, Abigél, Abílio, Abimbola, Abiodun, Abiola, Abiona, Abisola, Abisoye, Abiy
  Abondance, Abosede, Abou, Aboubacar, Abraham, Abram, Absalon, Abu, Abubakr, Abulfazl, Aby, Acace, Acacie
  Acanthe, Acaryatanaya, Achaire, Achalesvara, Acharyanandana, Acharyasuta, Achille, Achim, Achintya, Achyut, Aćim
  Ada, Adalard, Adalbald, Adalbaude, Adalbéron, Adalbert, Adalberta, Adalberto, Adalgisa, Adaline, Adalric
  Adalsinde, Adalyn, Ádám, Adama, Adamu, Adán, Adar, Adaugo, Addie, Addilyn, Addison, Ade, Adebankole, Adebayo
  Adebiyi, Adebola, Adebowale, Adeboye, Adebukola, Adedaramola, Adedayo, Adedeji, Adedoyin, Adegoke, Adegrin
  Adegrine, Adekitan, Adekola, Adekunle, Adél, Adela, Adelaida, Adélaïde, Adelajda, Adèle, Adeleke, Adelene
  Adelheid, Adelia, Adélie, Adelin, Adelina, Adeline, Adeliya, Adelmo, Adelphe, Adeltrude, Adelynn, Adem, Adenet
  Adenike, Adeniyi, Adéodat, Adeola, Adeolu, Adeoti, Adepeju, Aderopo, Adesewa, Adeshina, Adesina, Adesoji, Adesua
  Adetayo, Adetoke, Adetoun, Adewale, Adeyi, Adheesh, Adhémar, Adhiraj, Adhrit, Adi, Adigun, Adikavi, Adil, Adina
  Adinath, Aditeya, Aditi, Aditya, Adityanandan, Adityanandana, Adjutor, Adnan, Adolf, Adolfo, Adolph, Adolphe
  Adolphie, Adonis, Adonise, Adrastée, Adreanna, Adrehilde, Adriaan, Adrián, Adriána, Adrianna, Adrianne, Adriano
  Adrien, Adriena, Adriene, Adrienne, Adrijana, Adripathi, Adunni, Advaya, Advik, Adwitiya, Adwoa, Aécio, Afanasy
  Afaq, Afet, Afia, Afolarin, Afonso, Afra, Afshin, Afua, Afəl, Afərim, Afət, Agamemnon, Agapet, Agapito, Agasti
  Agastya, Agáta, Agatha, Agathange, Agathe, Agathon, Agaton, Aggie, Agilbert, Agilberte, Aglaé, Agnan, Agnane
  Agneflète, Ágnes, Agnès, Agnesa, Agneta, Agneya, Agnieszka, Agnimitra, Agniprava, Agnivesh, Agostino, Agrata
  Agrippin, Agrippine, Agrypina, Agus, Agustín, Agustina, Ahalya, Ahilya, Ahmad, Ahmed, Ahmet, Ahsen, Aibek, Aïcha
  Aída, Aïda, Aidan, Aidar, Aiden, Aidə, Aigul, Aiko, Aileen, Aimable, Aimar, Aimé, Aimée, Aina, Ainhoa, Aino
  Ainsley, Ainur, Aisha, Aishah, Aishani, Aisling, Aislinn, Aislynn, Aïssa, Aïssata, Aïssatou, Aitana, Aitor
  Ajala, Ajani, Ajay, Ajda, Ajeet, Ajit, Ajita, Ajla, Ajoke, Akaki, Akande, Akanmu, Akanni, Akash, Akbar, Åke
  Akhilesh, Aki, Akif, Akihiko, Akihito, Akiko, Akinkunmi, Akinlabi, Akinwale, Akinwumi, Akira, Akofa, Akorfa
  Ákos, Akosua, Akram, Akroor, Aksel, Akshainie, Akshaj, Akshat, Akshata, Akshay, Akshayakeerti, Akshita, Akua
  Akula, Akumaa, Akunna, Akwasi, Akwesi, Akylbek, Ala, Alaa, Aladdin, Alade, Alain, Alaina, Alaine, Alaïs, Alamu
  Alan, Alana, Alanis, Alanna, Alannah, Alanoud, Alasdair, Alassane, Alastair, Alayah, Alayna, Alba, Alban, Albane
  Albérade, Albéric, Albert, Alberta, Alberte, Albertina, Alberto, Albín, Albína, Albrecht, Alcibiade, Alcide
  Alcidie, Alcime, Alcine, Alcyone, Alda, Aldegonde, Alden, Aldo, Aldona, Aldonce, Aldric, Alea, Aleaume, Alec
  Alecia, Aleisha, Alejandra, Alejandrina, Alejandro, Alejo, Aleko, Alekos, Aleksa, Aleksandar, Aleksander
  Aleksandr, Aleksandra, Aleksei, Aleksej, Aleksey, Aleksi, Aleksy, Alena, Alenka, Aleš, Alesia, Alessandra
  Alessandro, Alessia, Alessio, Aleth, Alev, Alex, Alexa, Alexander, Alexandr, Alexandra, Alexandre, Alexandrea
  Alexandrine, Alexandros, Alexandru, Alexane, Alexanne, Alexei, Alexej, Alexey, Alexia, Alexine, Alexis, Aleyna
  Alf, Alfie, Alfons, Alfonsina, Alfonso, Alfréd, Alfreda, Alfredo, Algirdas, Ali, Alia, Aliaksandr, Alica, Alice
  Alícia, Alicja, Alida, Aliénor, Aliette, Alikhan, Alima, Alina, Aline, Aliou, Alioune, Alireza, Alisa, Alise
  Alisha, Alison, Alissa, Alistair, Alix, Aliya, Aliyah, Aliyu, Alíz, Aliza, Alizé, Aljaž, Aljoša, Alka, Alla
  Allan, Allegra, Allen, Alliaume, Allie, Allison, Allyson, Alma, Almaz, Almine, Almire, Almudena, Aloïs, Aloïse
  Alojz, Alok, Alonso, Alonzo, Aloyse, Aloysio, Alp, Alparslan, Alpha, Alphée, Alphonse, Alphonsine, Alphonso
  Alpinien, Alsu, Altan, Althea, Althée, Alton, Altynbek, Alva, Álvaro, Alverède, Alvin, Alvina, Alwar, Aly, Alya
  Alyaksandr, Alycia, Alyona, Alysa, Alyson, Alyssa, Alysson, Ama, Amabela, Amado, Amadou, Amady, Amahle, Amaia
  Amaira, Amal, Amália, Amaliane, Amalie, Amalric, Amalthée, Amanda, Amande, Amandin, Amandine, Amani, Amant
  Amante, Amar, Amara, Amaranaath, Amarande, Amaranthe, Amaresh, Amarnath, Amaryllis, Amath, Amaya, Ambar, Amber
  Amberly, Ambra, Ambre, Ambroise, Ambroisie, Ambroży, Amdy, Amédée, Amedeo, Amélia, Améliane, Amélie, Amélien
  Amelija, Ameline, América, Américo, Ameth, Améthyste, Ameyatma, Ami, Amie, Amiel, Amílcar, Amilia, Amin, Amina
  Aminat, Aminata, Aminatou, Amine, Aminte, Aminu, Amira, Amirali, Amish, Amit, Amita, Amitabh, Ammanuel, Ammar
  Amodini, Amogh, Amoke, Amol, Amope, Amos, Amour, Amparo, Amr, Amrit, Amrita, Amritambu, Amy, Ana, Anaadi, Anabel
  Anabela, Anabelle, Anaël, Anaëlle, Anagh, Anahí, Anahit, Anahita, Anaïs, Anal, Anala, Anamaria, Anamarija
  Anamika, Anand, Ananda, Anandamayi, Anang, Ananta, Ananya, Anar, Anara, Anas, Anasooya, Anastase, Anastasia
  Anastasie, Anastasija, Anastasije, Anastasio, Anastasios, Anastasiya, Anastazija, Anastazja, Anasuya, Anatol
  Anatole, Anatoli, Anatolie, Anatoliy, Anatoly, Anaya, Ancelin, Anceline, Anda, Andéol, Ander, Anders, Anderson
  Andi, Andjela, Andoche, Andra, András, Andraž, André, Andrea, Andreas, Andrée, Andrei, Andreína, Andrej, Andreja
  Andrés, Andrew, Andrey, Andrii, Andrija, Andrijana, Andrina, Andris, Andrius, Andriy, Andrus, Andrzej, Andy
  Andżelika, Anej, Anele, Anémone, Aneta, Anette, Anežka, Angadrême, Ange, Ángel, Ángela, Angèle, Angelia
  Angélica, Angelika, Angélina, Angeline, Angelino, Angélique, Ângelo, Angelos, Angie, Angilbe, Angilberte
  Angilran, Angoustan, Angus, Anh, Ani, Aníbal, Anica, Anicée, Anicet, Anicette, Anika, Anil, Anila, Anilaabh
  Anilabh, Anisa, Anish, Anissa, Anita, Anja, Anjali, Anjana, Anjaneya, Anjelica, Anjolaoluwa, Anjushree, Anjushri
  Anka, Ankal, Ankit, Ankita, Ann, Anna, Annabel, Annabell, Annabella, Annabelle, Annalena, Annalisa, Annamaria
  Annapurna, Anne, Anne-Marie, Annegret, Anneke, Anneli, Annelie, Annemarie, Annemie, Annett, Annette, Anni
  Annibal, Annie, Annika, Anniken, Annikki, Annmarie, Annonciade, Anohito, Anouk, Ansbert, Ansberte, Anselme
  Anselmo, Ansgary, Anshul, Anshula, Anstrudie, Antea, Antero, Anthelme, Anthelmette, Anthony, Antía, Antide
  Antigone, Antoine, Antoinette, Anton, Antonella, Antonello, Antoni, Antonia, Antonie, Antonieta, Antonin
  Antonina, Antonine, António, Antônio, Antonis, Antony, Antti, Anu, Anubhav, Anuja, Anunay, Anup, Anupam, Anupama
  Anuraag, Anuradha, Anurag, Anusha, Anuška, Anusuya, Anutin, Anwar, Anwesha, Anya, Anže, Anđa, Anđela, Aoife
  Aparna, Aphélie, Apolinar, Apollinaire, Apollinary, Apolline, Apollo, Apostolos, Apsara, Aputsiaq, Aqil, Aquiles
  Aquilin, Aquiline, Ara, Arabelle, Araceli, Aram, Arame, Arantxa, Aranza, Aránzazu, Ararat, Arash, Arata, Aravind
  Arayik, Arben, Arcade, Arcadie, Arcadio, Archambaud, Archan, Archana, Archange, Archibald, Archie, Archil, Arda
  Ardeshir, Arezoo, Argine, Ari, Aria, Ariadna, Arian, Ariana, Ariane, Arianna, Arianne, Aricie, Arie, Ariel
  Arielle, Arijit, Arike, Ariki, Arindam, Arinola, Aris, Ariste, Aristide, Arístides, Arjun, Arkadiusz, Arkady
  Arleen, Arlena, Arlene, Arlette, Armaan, Arman, Armance, Armand, Armande, Armandine, Armando, Armel, Armeline
  Armelle, Armen, Armida, Armide, Ármin, Arminda, Armine, Armínio, Arnaldo, Arnau, Arnaud, Arnaude, Arnav, Arndt
  Arne, Arnesh, Arno, Arnold, Arnould, Arnulfo, Aroha, Arolde, Áron, Arona, Arpád, Arpine, Arpita, Arsen, Arsène
  Arsènie, Arsenije, Arsenio, Arseniusz, Arseniy, Arsinoé, Artak, Artan, Artem, Artemio, Artémis, Artemisa
  Arthaud, Arthème, Arthur, Arthurine, Artie, Artur, Arturo, Arturs, Artyom, Arun, Aruna, Arundhati
  Arunthavanathan, Arvid, Arvind, Arwen, Arya, Aryan, Arye, Arystarch, Åsa, Asahi, Asake, Asako, Ascelin, Asceline
  Ascension, Asger, Asha, Ashanti, Ashish, Ashlee, Ashleigh, Ashlesh, Ashley, Ashli, Ashlie, Ashly, Ashlyn, Ashmi
  Ashok, Ashot, Ashraf, Ashraqat, Ashton, Ashwin, Ashwini, Asier, Asif, Asim, Asiya, Asja, Askar, Aslan, Aslesha
  Asli, Aslı, Asma, Asmita, Assaf, Assel, Assil, Assomption, Assunta, Asta, Astarté, Astérie, Astou, Astrée
  Astrid, Astride, Asuman, Asunción, Asya, Ata, Ataahua, Atal, Atanazy, Atef, Atefeh, Athalie, Athanase, Athanasie
  Athanasios, Athena, Athénaïs, Athina, Atilio, Atinuke, Atmaja, Atmanand, Atmananda, Atreyee, Atreyi, Atta
  Attila, Attilio, Atul, Aube, Aubertine, Aubrey, Aubry, Aud, Aude, Audebert, Audelia, Audeline, Audouin, Audra
  Audran, Audrey, Audri, Audry, Augusta, Auguste, Augustin, Augustina, Augustine, Augusto, Augustus, Aung, Aura
  Aure, Áurea, Aurel, Aurèle, Aurelia, Aureliano, Aurélie, Aurélienne, Aurélio, Aurelle, Aurian, Auriane, Aurora
  Aurore, Ausrine, Austeja, Austin, Auxane, Auxence, Ava, Avadhesh, Avani, Avantika, Aveline, Avery, Avi, Avichai
  Avigaëlle, Avigail, Avigdor, Avinash, Avoye, Avraham, Avril, Awa, Awad, Awero, Awesi, Axel, Axeline, Axelle, Aya
  Ayaan, Ayaka, Ayako, Ayan, Ayana, Ayanda, Ayanna, Ayaz, Aydan, Ayden, Aye, Ayebatari, Ayelet, Ayesha, Aygül
  Aygün, Ayinde, Ayinke, Ayize, Aykhan, Ayla, Aylin, Ayman, Aymard, Aymardine, Aymeric, Aymon, Aymonde, Aynur, Ayo
  Ayodeji, Ayodele, Ayoka, Ayomide, Ayomikun, Ayotude, Ayoub, Ayşe, Ayşegül, Aysel, Ayten, Aytən, Ayushmati
  Azadeh, Azalée, Azamat, Azat, Azélie, Azeline, Aziz, Aziza, Azizah, Azra, Azubuike, Azucena, Azuna, Baaba, Baala
  Baalaaditya, Baalagopaal, Baba, Babacar, Babak, Babasola, Babatunde, Babatunji, Babawale, Babita, Badr, Bafana
  Bahaa, Bahadır, Bahar, Bahman, Bahram, Bahula, Baiba, Baidehi, Baijayanti, Bakary, Bakhtiyar, Bakhtiyor, Bakula
  Bal, Bala, Balaaditya, Balachandra, Baladitya, Balagopal, Balagovind, Balaji, Balakrishna, Balamani, Balázs
  Baldomero, Baldwin, Balgopal, Bálint, Baltasar, Baltazar, Balthazar, Bambang, Bandar, Bandhu, Bandhul, Bandile
  Banele, Bangizwe, Banji, Bankim, Bankimchandra, Bankole, Banna, Banu, Bao, Baptiste, Baran, Barb, Bárbara, Barbe
  Bärbel, Barbora, Barbra, Barbro, Barham, Baris, Barnabás, Barnabé, Barney, Barrett, Barry, Bart, Barthélemy
  Bartholomew, Bartimée, Bartolomé, Bartosz, Barış, Bas, Basak, Basanti, Bashar, Bashir, Basil, Basile, Basilio
  Basilisse, Basma, Bassam, Bastian, Bastien, Bathilde, Batuhan, Baudelio, Baudouin, Baurzhan, Bayarmaa, Bazyli
  Beáta, Beate, Béatrice, Beatriz, Beatrycze, Beau, Becca, Becky, Begoña, Behnam, Behrouz, Behzad, Bekzod, Bela
  Belén, Belinay, Belinda, Belisario, Bella, Belmiro, Ben, Bence, Bende, Bendegúz, Benedek, Benedetta, Benedetto
  Bénédicte, Benedikt, Benedita, Benedykt, Benett, Bengt, Beniamin, Benício, Bénigne, Benigno, Benita, Benito
  Benjamim, Benjamín, Benjámin, Bennett, Bennie, Benny, Benoît, Benson, Bente, Bento, Béranger, Bérangère, Bérard
  Berat, Berenice, Berik, Berislav, Berit, Berk, Berkay, Berna, Bernabé, Bernadette, Bernadine, Bernard, Bernarda
  Bernardino, Bernardo, Bernat, Bernd, Bernhard, Bernice, Bernie, Bert, Berta, Bertalan, Bertha, Berthe, Bertie
  Bertille, Bertram, Bertrand, Beryl, Beshoi, Besnik, Bess, Bessie, Beth, Bethanie, Bethany, Beti, Betina, Beto
  Betsy, Bette, Bettie, Bettina, Bettino, Betty, Bettye, Beula, Beulah, Beuve, Beverley, Beverly, Beyza
  Bhaanumati, Bhaasvan, Bhaaswar, Bhadra, Bhadrak, Bhadraksh, Bhadran, Bhagavaan, Bhagirathi, Bhagvan, Bhagwant
  Bhagwanti, Bhagwati, Bhamini, Bhanumati, Bharadwaj, Bharat, Bharati, Bhardwaj, Bhargava, Bhargavi, Bhasvan
  Bhaswar, Bhaumik, Bhavani, Bhaves, Bheeshma, Bhekimuzi, Bhekizizwe, Bhekumbuso, Bhilangana, Bhima, Bhisham
  Bhishma, Bhoj, Bhoopat, Bhoopati, Bhooshan, Bhooshit, Bhramar, Bhudev, Bhudeva, Bhupati, Bhupen, Bhupendra
  Bhupesh, Bhushan, Bhushit, Bhuvanesh, Bhuvaneshwar, Biagio, Bianca, Bianka, Bibek, Bibiana, Bibianna, Bíborka
  Bích, Bidhya, Bidzina, Biel, Bienvenido, Biff, Bijan, Bijay, Bikash, Bilal, Bilge, Biljana, Bill, Billie
  Billurə, Billy, Bilva, Bilwa, Bimal, Bina, Bindu, Bineta, Binh, Binita, Binta, Bintou, Binyamin, Bipin, Birane
  Birgit, Birgitta, Birgitte, Birjesh, Bisenija, Bishal, Bishnu, Bismah, Bjarni, Björn, Bjørn, Blagica, Blagoje
  Blahoslav, Blaine, Blair, Blaise, Blake, Blanca, Blanche, Blandine, Blanka, Blas, Blaž, Blaze, Blažej, Blažena
  Blessing, Blossom, Blythe, Bo, Boaz, Bob, Boban, Bobana, Bobbi, Bobbie, Bobby, Bodhan, Bogdan, Bogdana, Boglárka
  Bogoljub, Bogusław, Bohdan, Bohdana, Bohémond, Bohumil, Bohumila, Bohumír, Bohuš, Bohuslav, Bohuslava, Bojan
  Bojana, Bola, Bolatito, Boldizsár, Boleslav, Bolormaa, Boluwatife, Bon, Bonginkosi, Bonifác, Boniface, Bonifacio
  Bonita, Bonnie, Bora, Borbála, Boris, Borivoje, Borja, Borjan, Borka, Boróka, Borut, Borys, Bosiljka, Boško
  Botir, Botond, Bouba, Boubacar, Boubou, Bouchard, Boutros, Boyd, Boyko, Boža, Bożena, Božena, Božica, Božidar
  Božidara, Brad, Bradford, Bradley, Brady, Brahim, Brahma, Brahmaanand, Brahmabrata, Brahmanandam, Brahmdev
  Brais, Brajan, Brájen, Brajendra, Brajesh, Bram, Branden, Brandi, Brandie, Brando, Brandon, Brandy, Branimir
  Branislav, Branislava, Branka, Brankica, Branko, Braulio, Brayan, Breanna, Bree, Brenda, Brendan, Brendon
  Brenna, Breno, Brent, Brenton, Bret, Brett, Briac, Brian, Briana, Brianna, Brianne, Brice, Bridget, Bridgett
  Bridgette, Brieuc, Brigid, Brigita, Brigitta, Brigitte, Brijesh, Briseida, Britney, Britt, Brittany, Brittney
  Brittni, Brittny, Bronislava, Bronisław, Bronwen, Bronwyn, Brooke, Bruce, Bruna, Brune, Brunehaut, Brunehilde
  Brunella, Bruno, Bryan, Bryanna, Bryant, Bryce, Brygida, Brynn, Bryon, Buchi, Buck, Buddha, Buddhana, Buddy
  Budhil, Budi, Budimir, Buhle, Bujar, Bukola, Bulat, Bülent, Bunmi, Burak, Burcu, Burhan, Burkhard, Burt, Burton
  Busayo, Busisiwe, Büşra, Buster, Byron, Byung-chul, Børge, Błażej, Bəhram, Bəhruz, Bəxtiyar, Bəyaz, Caetana
  Caetano, Çağatay, Caio, Caitlin, Caitlyn, Caleb, Calebe, Calista, Calixte, Calixto, Callie, Callum, Calvin
  Camelia, Camélien, Cameron, Camil, Camila, Camile, Camilla, Camille, Camillien, Camilo, Canan, Candace
  Candelaria, Candice, Candida, Candide, Cándido, Cansu, Caoimhe, Capucine, Carey, Caribert, Caridad, Carina
  Carine, Carissa, Carl, Carla, Carlene, Carles, Carley, Carlie, Carlo, Carloman, Carlos, Carlota, Carlotta
  Carlton, Carly, Carmel, Carmela, Carmella, Carmelo, Cármen, Carmina, Carmine, Carminho, Carmo, Čarna, Carol
  Carole, Carolina, Caroline, Carolyn, Carrie, Carrol, Carroll, Carsten, Cary, Cas, Casandra, Casey, Casimiro
  Časlav, Caspar, Casper, Cassandra, Cassandre, Cassidy, Cassie, Cassien, Cataleya, Catalina, Catarina, Caterina
  Catharina, Catherina, Catherine, Cathleen, Cathryn, Cathy, Catrina, Catriona, Cauã, Cayetana, Cayetano, Cayla
  Ceca, Cecelia, Cecil, Cécile, Cecília, Cecilie, Cecilio, Cecily, Cecylia, Cecyliusz, Čedomir, Cédric, Cedrik
  Céleste, Célestin, Célestine, Celestino, Célia, Célien, Celina, Céline, Celso, Cem, Cemal, Cemil, Cene, Cengiz
  Césaire, César, Cesare, Cevdet, Ceyda, Ceyla, Ceylin, Cezary, Chaanakya, Chaaruchandra, Chad, Chaim, Chaitan
  Chakib, Chakor, Chakradhar, Chakravartee, Chakravarti, Chakrika, Chanakya, Chanan, Chanda, Chandak, Chandan
  Chandani, Chandi, Chandini, Chandira, Chandni, Chandra, Chandraayan, Chandrababu, Chandrabhaga, Chandrabhan
  Chandradev, Chandrakala, Chandraketu, Chandrakin, Chandramani, Chandramauli, Chandramohan, Chandran, Chandranath
  Chandrani, Chandraprabha, Chandraswaroopa, Chandravati, Chandrika, Chanel, Chanelle, Chang-soo, Chantal
  Chantelle, Chao, Chapal, Chapala, Charak, Charalambos, Charbel, Charis, Charissa, Charla, Charlaine, Charlemagne
  Charlena, Charlene, Charles, Charlette, Charley, Charlie, Charline, Charlotte, Charmaine, Charo, Charuchandra
  Charumati, Charuvrat, Charvi, Chas, Chase, Chatchai, Chaten, Chatur, Chatura, Chaturaanan, Chaturbhuj, Châu
  Chayo, Chedeline, Chee, Cheikh, Cheikhou, Chekhouna, Chelo, Chelsea, Chelsey, Chema, Chepe, Cher, Cherechi
  Cheri, Cherie, Cherif, Cheryl, Chester, Chet, Chetan, Chetanaanand, Cheyenne, Chiamaka, Chiara, Chidaakaash
  Chidaatma, Chidambar, Chidambaram, Chidananda, Chidi, Chieko, Chika, Childebert, Chilpéric, Chimamanda, Chinedu
  Chính, Chinmayanand, Chinmayananda, Chinwe, Chinyere, Chip, Chiranjeev, Chiranjeeve, Chisom, Chitra, Chitraksh
  Chitrali, Chitramala, Chitrangada, Chiyo, Chizoba, Chloé, Chlöe, Chol, Chrétien, Chris, Chrissy, Christ, Christa
  Christal, Christelle, Christen, Christer, Christian, Christiana, Christiane, Christie, Christina, Christine
  Christodule, Christof, Christoffer, Christoph, Christophe, Christopher, Christos, Christy, Chrysole, Chrysostome
  Chrysoula, Chrystal, Chrystia, Chuan, Chucho, Chuck, Chukwu, Chukwuemeka, Chul-soo, Ciara, Ciarán, Cícero
  Çiğdem, Cihan, Cindi, Cindy, Cinthia, Cintia, Cinzia, Cipriano, Ciril, Ciro, Citlalli, Claes, Clair, Claire
  Clara, Clare, Clarence, Clarice, Claris, Clarisa, Clarissa, Clarisse, Clark, Claude, Claudette, Cláudia
  Claudien, Claudine, Cláudio, Claus, Clay, Clayton, Cléandre, Clelia, Clélie, Clémence, Clemencia, Clemens
  Clément, Clemente, Clementina, Clémentine, Cleo, Cleopatra, Cléry, Cletus, Clifford, Clifton, Clint, Clio, Clive
  Cloe, Clotaire, Clotilde, Clovis, Clyde, Coco, Cody, Colby, Cole, Coleen, Colette, Colin, Coline, Colins
  Colleen, Collin, Colm, Colton, Colum, Côme, Conceição, Concepción, Conception, Concha, Conchita, Conner, Connie
  Connor, Conor, Conrad, Conrado, Constança, Constance, Constantin, Constantinos, Constanza, Constanze, Consuelo
  Cora, Coralie, Coraline, Corazon, Cordelia, Corentin, Corentine, Corey, Cori, Corina, Corine, Corinna, Corinne
  Cormac, Cornelia, Cornelio, Cornelis, Cornelius, Corrado, Corrine, Corvin, Cory, Cosima, Cosimo, Coumba
  Courtney, Courtni, Courtny, Craig, Crisanto, Cristal, Cristián, Cristiana, Cristiano, Cristina, Cristóbal
  Cristoforo, Cristóvão, Crystal, Csaba, Csanád, Csenge, Csongor, Ctibor, Cuauhtémoc, Cuitláhuac, Cüneyt, Cuong
  Curt, Curtis, Cvetka, Cvijan, Cvijetin, Cyndi, Cynthia, Cyprián, Cyra, Cyriaque, Cyrielle, Cyril, Cyrille, Cyrus
  Cyryl, Daan, Dabiživ, Dacian, Dae-jung, Daevi, Daevika, Dafne, Dag, Dagmar, Dagmara, Dagoberto, Dahlia, Daina
  Daisuke, Daisy, Daiwik, Dajana, Daksha, Dakshayani, Dalal, Dale, Dalia, Dalibor, Dalibora, Daliborka, Dalida
  Dalila, Dallas, Damares, Damaris, Damayanti, Damia, Damián, Damiana, Damien, Damife, Damilare, Damilola, Damion
  Damir, Damjan, Damjanka, Damla, Damodar, Damodara, Damola, Damon, Dan, Dana, Dandak, Dandapaani, Danette, Dani
  Danica, Dániel, Daniela, Danièle, Daniella, Danielle, Danijel, Danijela, Danika, Danila, Danilo, Daniyar, Daniz
  Danjuma, Danka, Danko, Danny, Dante, Danu, Danuta, Daoud, Daouda, Daphna, Daphné, Daphnee, Dara, Darasimi, Darby
  Darcey, Darcie, Darcy, Daren, Daria, Darian, Dariana, Dariga, Darija, Darin, Darina, Darinka, Darío, Darius
  Dariush, Dariusz, Darja, Darko, Darla, Darlena, Darlene, Darnell, Darragh, Darrel, Darrell, Darren, Darrin
  Darryl, Darshan, Darshwana, Darya, Daryl, Dastan, Datta, Dave, Davi, Dávid, Davida, Davide, Davin, Davina, Davit
  Davor, Dawei, Dawid, Dawn, Dax, Dayaamay, Dayaananda, Dayaanidhi, Dayamayee, Dayle, Dayna, Deana, Deandra
  Deandre, Deann, Deanna, Deanne, Deb, Debbie, Debby, Débora, Deborah, Debra, Debrah, Declan, Dede, Dee, Deedee
  Deeksha, Deena, Deenabandhu, Deepa, Deepak, Deepali, Deepan, Deepankar, Deependra, Deepesh, Deepika, Deeptanshu
  Deeptendu, Deeptiman, Deeptimay, Deeptimayee, Deeptimoy, Deeptimoyee, Deevakar, Defne, Deidre, Deirdre, Dejana
  Dela, Delbert, Delfina, Delfino, Delia, Delilah, Della, Delores, Deloris, Delphin, Delphine, Delyan, Demba
  Demeke, Demetria, Demetrio, Demetrius, Demetriusz, Demilade, Dena, Deneval, Denice, Denis, Denisa, Denise
  Denisse, Denisz, Deniz, Dennis, Denny, Denys, Deon, Derek, Dermot, Derrick, Derya, Desanka, Deshawn, Desiderio
  Desimir, Désiré, Desiree, Desislava, Desmond, Desta, Detlef, Dev, Devadatt, Devagya, Devajyoti, Devak, Devan
  Devangana, Devani, Devasree, Devdan, Deven, Devendra, Devesh, Deveshwar, Devi, Devika, Devin, Devon, Devvrat
  Dewayne, Dewey, Dewi, Dexter, Dezider, Dhaanyalakshmi, Dhana, Dhanadeepa, Dhanalakshmi, Dhananjay, Dhanapati
  Dhanesh, Dhanpati, Dhanu, Dhanvin, Dhara, Dharani, Dharitri, Dharmaketu, Dharmendra, Dhatri, Dhia, Dhruv
  Dhyanesh, Dhyaneshwar, Diána, Diane, Dianna, Dianne, Diarmuid, Diarra, Dick, Didem, Didier, Diederik, Diego
  Dieter, Dietmar, Dietrich, Dieudonné, Dieudonnée, Dieynaba, Digambar, Digambara, Dijana, Diksha, Dilan, Dilara
  Dilarə, Dilek, Dilip, Dillon, Dilshod, Dimitar, Dimitra, Dimitri, Dimitrije, Dimitrios, Dimitris, Dina, Dinah
  Dinakar, Dinara, Dinesh, Dinh, Dinis, Dinkar, Dino, Dinorah, Diogo, Dion, Dionisio, Dionizy, Dionne, Dionýz
  Dior, Dipali, Dipankar, Dipendra, Dipesh, Diptendu, Dirk, Divaakar, Divakar, Divjot, Divna, Divya, Dixie, Diya
  Djeneba, Djibril, Dlamini, Dmitri, Dmitry, Dmytro, Dobrila, Dobromila, Dobroslav, Dobroslava, Dolly, Dolores
  Dolors, Domen, Domenic, Domenica, Domenico, Dominic, Dominick, Dominik, Dominika, Dominique, Dominykas, Dónal
  Donald, Donát, Donata, Donatella, Donato, Dong-hyun, Dong-wook, Donna, Donnell, Donnie, Donny, Donovan, Dóra
  Dorcas, Doreen, Dorián, Doriane, Dorina, Dorine, Doris, Dorit, Dorka, Dorla, Dorota, Dorotea, Doroteja, Doroteo
  Dorothea, Dorothée, Dorothy, Dorottya, Dorthe, Dorthy, Dottie, Douce, Doug, Douglas, Dov, Dovydas, Doyinsola
  Doyle, Draga, Dragan, Dragana, Draginja, Dragiša, Drago, Dragoje, Dragojlo, Dragoljub, Dragoslav, Dragutin
  Drahomír, Drahomíra, Drahoslav, Drahoslava, Draža, Dražen, Dren, Drew, Dries, Drina, Drona, Dua, Duane, Duarte
  Dubravka, Duc, Dudley, Duduzile, Dulari, Dulce, Dumisani, Duncan, Dũng, Dunja, Duong, Durga, Durgeshwari
  Durodola, Dušan, Dušana, Dušanka, Dushyant, Dušica, Duška, Duško, Dustin, Dwaipayan, Dwaipayana, Dwayne, Dwight
  Dylan, Dyllan, Dzmitry, Dəniz, Ea, Éamon, Eamonn, Earnest, Ebba, Ebele, Ebenezer, Eberhard, Ebiere, Ebiowei
  Ebony, Ebrahim, Ebru, Ebunoluwa, Ece, Eckart, Ecrin, Ed, Eda, Eddie, Eddy, Edel, Edelmira, Eden, Edgar, Edgard
  Edgardo, Edgars, Edi, Edie, Edilberto, Edison, Édith, Edmée, Edmond, Edmund, Edmundo, Edna, Edoardo, Edona
  Édouard, Edson, Eduard, Eduarda, Eduardo, Edurne, Edvard, Edvin, Edward, Edwardo, Edwin, Edwina, Edyta
  Eekalabya, Eelco, Eero, Eeva, Eevi, Efraim, Efraín, Efrem, Efrén, Efua, Egemen, Egil, Egils, Egon, Ehab, Ehsan
  Ehud, Eiji, Eileen, Eilidh, Einar, Eirik, Eisha, Eitan, Eka, Ekaaksh, Ekadant, Ekaksh, Ekalavya, Ekaling
  Ekaparnika, Ekaterina, Ekdant, Eko, Ekow, Ekrem, Ekta, Ekundayo, Ela, Elad, Eladio, Elaina, Elaine, Elakshi
  Elana, Elba, Elbert, Elchin, Elda, Eldar, Eldon, Elea, Eleanor, Eleanore, Eleazar, Elen, Elena, Elène, Eleni
  Eleonora, Éléonore, Éleuthère, Elfriede, Elham, Eli, Élia, Eliabeth, Eliah, Elian, Eliana, Éliane, Eliano, Elías
  Eliasz, Elicia, Elida, Élie, Eliezer, Elif, Elijah, Elin, Elina, Eline, Elinor, Elio, Eliot, Elisa, Elisabet
  Élisabeth, Elisabetta, Élise, Élisée, Eliseo, Elisha, Elísio, Eliška, Elissa, Eliyahu, Eliza, Elizabet
  Elizabeta, Elizabete, Elizabeth, Elizaveta, Elke, Ellada, Ellen, Elli, Ellie, Elliot, Elliott, Ellis, Elly, Elma
  Elmano, Elmar, Elmer, Elmira, Elmo, Elnarə, Elnora, Elnur, Eloá, Élodie, Eloísa, Eloïse, Éloïse, Elouise, Eloy
  Elpida, Els, Elsa, Elshad, Elsie, Elton, Elva, Elvia, Elvin, Elvina, Elvíra, Elvis, Elwira, Elwood, Elyanora
  Elyssa, Elza, Elżbieta, Élzéar, Ema, Emad, Emanuel, Emanuela, Emanuele, Emanuelly, Emeka, Emel, Emelda, Emelia
  Emelie, Émeline, Emely, Emerald, Émérance, Emerenciano, Émérencie, Émeric, Emerson, Emery, Emese, Emeterio, Emi
  Emie, Emiel, Emigdio, Emiko, Emil, Émile, Emilee, Emili, Emília, Emilian, Emiliano, Émilie, Emilija, Emilio
  Emilis, Emily, Emin, Emina, Emine, Emirhan, Emma, Emmaline, Emmanuel, Emmanuelle, Emmelie, Emmeline, Emmett
  Emmie, Emmy, Emrah, Emre, Ena, Enakshi, Enea, Enes, Engin, Enguerrand, Enid, Eniola, Ennio, Enoch, Enola, Enric
  Enrico, Enrique, Enriqueta, Ensar, Ensio, Enver, Enya, Enzo, Eoghan, Eoin, Epifanio, Épiphane, Erasmo, Erast
  Eray, Erdal, Erdem, Eren, Ergi, Ergin, Erhan, Eriberto, Éric, Érica, Erich, Erick, Ericka, Erik, Erika, Erin
  Erkan, Erkki, Erlan, Erma, Erna, Ernest, Ernestina, Ernestine, Ernesto, Ernie, Ernő, Ernst, Erol, Errol, Ersin
  Ertuğrul, Ervín, Erwin, Eryn, Esben, Esha, Eshana, Eshita, Esi, Eskil, Esko, Esma, Esmaeil, Esmail, Esmeralda
  Esmira, Espen, Esperanza, Esra, Esse, Essie, Esteban, Estefanía, Estela, Estele, Estella, Estelle, Ester, Estera
  Estere, Esther, Estrella, Esupofo, Eszter, Etela, Eteri, Ethan, Ethel, Étienne, Etta, Ettore, Eubert, Euclides
  Eudes, Eudokia, Eudoksja, Eudoxe, Eudoxie, Eufemia, Eugen, Eugène, Eugenia, Eugénie, Eugenio, Eugeniusz, Eula
  Eulalia, Eulalie, Eulalio, Eulogio, Eun-hye, Eun-kyung, Eunice, Euphrasie, Eusèbe, Eusebia, Eusébie, Eusebio
  Eustache, Eustaquio, Eustracjusz, Eva, Evan, Evangelina, Évangéline, Evangelos, Évariste, Evaristo, Evdokija
  Ève, Evelia, Eveliina, Evelin, Evelina, Eveline, Evelyn, Évelyne, Evens, Everardo, Everett, Evgeni, Evgeniya
  Evgeny, Evi, Evie, Evo, Évrard, Evren, Evy, Ewa, Ewald, Ewatomi, Ewelina, Eyal, Eymen, Eyram, Ezequiel, Ezer
  Ezio, Ezra, Fabián, Fabiana, Fabiano, Fabien, Fabienne, Fábio, Fabiola, Fabrice, Fabrícia, Fabrício, Fabrizio
  Facundo, Fadekemi, Faderera, Fadi, Fahad, Fahd, Faiq, Faisal, Faith, Faiza, Fajr, Falba, Falk, Fang, Fanika
  Fanni, Fannie, Fanny, Fanta, Fantin, Fantine, Fanyana, Farah, Faraj, Farhad, Fariba, Farid, Farida, Farooq
  Farouk, Farrah, Farrukh, Faruk, Farzad, Farzana, Farzaneh, Fatemeh, Fathi, Fatih, Fatiha, Fatim, Fátima
  Fatimata, Fatimə, Fatin, Fatma, Fatmir, Fatou, Fatoumata, Faure, Faustine, Faustino, Fausto, Fay, Faye, Fayez
  Fayiz, Febe, Federica, Federico, Fedor, Fedora, Fehintola, Felecia, Felícia, Feliciano, Félicie, Felícitas
  Félicité, Feliks, Felipe, Félix, Femke, Feng, Fenna, Ferd, Ferdinand, Ferdinando, Ferdynanda, Ferenc, Fereydoun
  Fergal, Fergus, Ferhat, Feridun, Fermín, Fernán, Fernanda, Fernando, Fernão, Ferran, Ferre, Fiacre, Fibikemi
  Fidel, Fidèle, Fien, Figen, Fiifi, Fikayomi, Fikret, Filemon, Filiberto, Filip, Filipa, Filipe, Filippa, Filippo
  Filiz, Filoména, Filotije, Fily, Finbarr, Finja, Finley, Finn, Finnley, Fiona, Fionn, Fionnuala, Fiorella
  Firmin, Firouz, Firuzə, Flávia, Flavie, Flavien, Flávio, Fletcher, Fleur, Flodoard, Floor, Flor, Flóra, Flore
  Florence, Florencia, Florencio, Florencja, Florent, Florentin, Florentina, Florentino, Florestan, Florián
  Floriana, Florie, Florina, Florine, Floris, Floyd, Flynn, Fola, FolaFoluwa, Folasade, Folashade, Folu, Foncho
  Forrest, Fortunato, Fortuné, Fortunée, Fouad, Foulques, Fozia, Fran, Franc, Frances, Francesc, Francesca
  Francesco, Francette, Franci, Francina, Francine, Francis, Francisca, Francisco, Francisque, Franciszek
  Franciszka, Franck, Franco, François, Françoise, Frank, Frank-Walter, Frankie, Franklin, Franklyn, Frans
  František, Františka, Franz, Franziska, Fraser, Fred, Freda, Freddie, Freddy, Frédéric, Frederica, Frederick
  Frederico, Frederik, Frédérique, Fredrick, Fredrik, Freja, Freya, Frida, Frieda, Friedhelm, Friedrich, Frits
  Fritz, Froylán, Fruzsina, Fryderyk, Fuad, Fuat, Fulbert, Fulcran, Fulgence, Fulgencio, Fulvio, Fumihiro, Fumiko
  Fumio, Funani, Funmilade, Funmilayo, Fynn, Fyodor, Fərqanə, Fərəh, Fəxriyyə, Gabe, Gabi, Gabija, Gabin, Gabino
  Gabo, Gábor, Gabreal, Gabriel, Gabriela, Gabriele, Gabrielius, Gabriella, Gabrielle, Gabrijela, Gaby, Gadi, Gaël
  Gaëlle, Gaëtan, Gaetano, Gagan, Gagik, Gaia, Gail, Gajaadhar, Gajabahu, Gajadhar, Gajbaahu, Gale, Galen, Galfryd
  Galina, Galit, Galo, Gamalat, Gamila, Gamze, Ganak, Ganaka, Ganapati, Gandharv, Gandharva, Ganesh, Gangesh
  Garance, Garegin, Gareth, Garik, Garland, Garnet, Garnier, Garrett, Garry, Garth, Garud, Garuda, Gary, Gašpar
  Gaspard, Gašper, Gastón, Gati, Gatien, Gatik, Gatsha, Gaud, Gauraang, Gaurang, Gauranga, Gaurav, Gauri, Gautam
  Gautama, Gautami, Gautier, Gavin, Gavrilo, Gayane, Gayatri, Gayle, Gbadebo, Gbeminiyi, Gbemisola, Gbolahan
  Gbowoade, Gédéon, Gedion, Geert, Geeta, Geetanjali, Gejza, Gellért, Gemine, Gemini, Gemma, Gena, Genaro, Gene
  Génesis, Geneva, Geneviève, Genichiro, Genna, Gennady, Gennaro, Genoveva, Gent, Geoff, Geoffrey, Geoffroy, Georg
  George, Georges, Georgette, Georgi, Georgia, Georgiana, Georgie, Georgije, Georgina, Georgios, Georgy, Gérald
  Geraldina, Geraldine, Geraldo, Gérard, Gerardo, Gerasim, Géraud, Gerazym, Gerberge, Gerbert, Gerd, Gerda
  Gergely, Gergő, Gerhard, Geri, Germain, Germaine, Germán, Germana, Gero, Gerrit, Gerry, Gert, Gertrud, Gertruda
  Gertrude, Gervais, Getachew, Gethin, Getúlio, Gevorg, Ghanaanand, Ghanashyam, Ghanshyam, Ghassan, Ghislain
  Ghislaine, Gholam, Gia, Giacomo, Giada, Giampaolo, Giampiero, Gian, Giancarlo, Gianfranco, Giang, Gianluca
  Gianmarco, Gianna, Gianni, Giannis, Gideon, Gifty, Giga, Gigi, Gijs, Gil, Gila, Gilad, Gilbert, Gilberto, Gilda
  Giles, Gilles, Gillian, Gilmar, Gina, Ginés, Ginette, Ginewra, Ginger, Gino, Gintaras, Gioele, Gioia, Giorgi
  Giorgia, Giorgio, Giorgis, Giorgos, Giovanna, Giovanni, Girart, Giri, Girija, Girik, Girika, Girindra, Giriraaj
  Giriraj, Girish, Girja, Gisela, Gisèle, Giselle, Gislebert, Gita, Gitanjali, Gitte, Giulia, Giuliana, Giuliano
  Giulio, Giuseppe, Giuseppina, Gizela, Gizem, Gjorge, Gladis, Gladys, Glauber, Glauk, Gleb, Glen, Glena, Glenda
  Glenn, Glenna, Gligorije, Gloria, Glynis, Gobinda, Godfrey, Godofredo, Gojko, Gökhan, Golda, Goldie, Golnaz
  Golub, Gonca, Gonçalo, Gondebaud, Gonsalwy, Gonthier, Gontran, Gonzague, Gonzalo, Googoosh, Gopaal, Gopal, Gopee
  Gopi, Gor, Gorakhanatha, Gorakhnath, Göran, Gorana, Gord, Gordan, Gordana, Gordon, Goswamee, Goswami, Gottfried
  Gotum, Götz, Gouranga, Goutam, Gövhər, Govind, Govinda, Goyo, Grace, Gracie, Graciela, Gracja, Grady, Graham
  Gráinne, Grant, Grazia, Graziano, Greg, Gregg, Grégoire, Gregor, Gregoria, Gregorio, Grégory, Gréta, Gretchen
  Grgur, Grigol, Grigorije, Grigory, Griselda, Gro, Grover, Gry, Grzegorz, Guadalupe, Gúbio, Gudakesa, Gudakesha
  Gudlaugur, Gudrun, Guenièvre, Guérin, Guglielmo, Gui, Güicho, Guido, Guilhemine, Guilherme, Guillaume, Guille
  Guillemette, Guillermina, Guillermo, Guiying, Gül, Gülay, Gülçin, Gulnara, Gülsen, Gülşen, Gülsüm, Gülər, Gumaro
  Gumersindo, Gun-hee, Günay, Gunel, Gunilla, Gunnar, Gunnel, Günter, Günther, Gunvor, Guohua, Gurdev, Gürkan
  Gurmeet, Gus, Gust, Gustaf, Gustav, Gustave, Gustavine, Gustavo, Guus, Guy, Guyot, Guðni, Gvantsa, Gwen
  Gwenaëlle, Gwendolyn, Gwido, Gwyneth, György, Gyula, Habib, Habiba, Haby, Hadi, Hae-chan, Hafez, Hafsa, Hage
  Hải, Haidar, Haider, Haile, Hailemariam, Hailey, Haim, Haiming, Haitham, Håkan, Hakeem, Hakim, Hakob, Håkon, Hal
  Hala, Haley, Halil, Halim, Halima, Halimah, Halla, Halldór, Hallie, Haluk, Halyna, Hamad, Hamadoun, Hamdan
  Hamdi, Hamed, Hamid, Hamidou, Hamilton, Hamish, Hamsini, Hamza, Hana, Hanah, Hanan, Hande, Haneef, Hằng, Hanga
  Hanh, Hani, Hanif, Hanife, Hank, Hanke, Hanna, Hannabel, Hannah, Hanne, Hannele, Hannes, Hannu, Hans
  Hans-Dietrich, Hans-Georg, Hans-Jürgen, Hans-Peter, Hao, Harald, Hardeep, Hardouin, Hari, Hariet, Hariette
  Harinakshi, Harinarayan, Harish, Harit, Harita, Harjit, Harlan, Harley, Harmony, Harold, Harri, Harriet
  Harriett, Harriette, Harry, Harsh, Harsha, Hartmut, Hartono, Haruhiko, Haruhito, Haruki, Haruko, Haruta, Haruto
  Harvey, Hasan, Hashem, Hashim, Hasina, Hasmik, Hasna, Hasnaa, Hassan, Hasti, Hatem, Hatice, Hattie, Hawa, Hayao
  Hayati, Hayato, Haydée, Hayden, Hayk, Hayley, Hazel, Hazem, Heath, Heather, Heberto, Héctor, Hedayatullah, Hedda
  Hédelin, Hédi, Hedvig, Heema, Heide, Heidemarie, Heidi, Heikki, Heiko, Hein, Heiner, Heinrich, Heinz, Heitor
  Heladio, Helen, Helena, Hélène, Helga, Helge, Hélier, Helin, Hélio, Heliodoro, Helle, Helmi, Helmut, Helmuth
  Heloísa, Héloïse, Hema, Hemant, Hendrik, Heng, Henk, Hennadiy, Henning, Henri, Henrieta, Henrietta, Henriette
  Henrik, Henrique, Henry, Henryk, Henryka, Heraclio, Herbert, Herculano, Heriberto, Herluin, Herman, Hermann
  Hermelinda, Hermenegildo, Hermína, Hermine, Herminia, Hermínio, Hernán, Hernando, Herta, Hervé, Herzl, Hesham
  Hessa, Hester, Heydar, Hicham, Hideaki, Hidehisa, Hideki, Hideo, Hien, Hieronim, Hieu, Higinio, Hikmet, Hilaire
  Hilal, Hilaria, Hilario, Hilarion, Hilary, Hilda, Hilde, Hildebert, Hildegard, Hillary, Himadri, Himani, Himanta
  Himari, Hina, Hinata, Hincmar, Hind, Hipolit, Hipólito, Hippolyte, Hira, Hiranmay, Hiranmaya, Hiranya, Hiroaki
  Hirofumi, Hirokazu, Hiroki, Hiroko, Hiroshi, Hiroyuki, Hisashi, Hisham, Hjalmar, Hlengiwe, Hoa, Hoai, Hoàng
  Hoda, Holger, Hollie, Holly, Homer, Homero, Hong, Hongbo, Honoré, Honorine, Hope, Horace, Horacia, Horacio
  Horacy, Horatio, Hormoz, Horst, Hortense, Hortensia, Hosna, Hosni, Hosniya, Hossein, Houda, Hovhannes, Howard
  Howie, Hristijan, Hryhoriy, Hsien, Htin, Hua, Hubert, Hubertus, Huệ, Hugh, Hugo, Hugues, Huguette, Hui, Hulusi
  Hülya, Humay, Humberto, Hun, Hùng, Hunor, Hunter, Hương, Hüriyə, Husam, Hüseyin, Huseyn, Hussa, Hussain, Hussam
  Hussein, Hữu, Huub, Huw, Huyen, Hvalimir, Hyacinth, Hydar, Hye-jin, Hyeon-jeong, Hyun, Hyun-dong, Hyun-jin
  Hyun-woo, Iago, Iain, Ian, Iara, Ib, Ibai, Ibeth, Ibidapo, Ibironke, Ibou, Ibra, İbrahim, Ibrahima, Ibukunoluwa
  Ichika, Ichiro, Ida, Idalia, Idowu, Idris, Idrissa, Idy, Ieuan, Ifeanyichukwu, Ifeoluwa, Ifeoma, Ifigenia, Ifor
  Ifunanya, Ige, Igli, Ignác, Ignacia, Ignacio, Ignacy, Ignazio, Ignjat, Ígor, Ihab, Ihor, İhsan, Ike, Ikechukwu
  Ikenna, Ikeoluwa, Iker, Ikhidie, Ila, Ilan, Ilaria, Ilarion, Ilay, Ildefonso, Ileana, Ilene, Ilenia, İlham
  Ilhan, Ilia, Iliana, Ilias, Ilija, Ilina, Ilinka, Ilir, Ilja, İlker, Ilmari, Ilona, İlqar, Ilsa, Ilse, Ilya
  Ilyas, Ilze, Imad, Iman, Imane, Imani, Imelda, Imke, Immanuel, Imogena, Imogene, Imoleoluwa, Imomali, Imran
  Imre, In-young, Ina, Inácio, Iñaki, Inara, Inaya, Indalecio, Inder, Indira, Indra, Ine, Ineke, Inés, Inès, Inês
  Inesa, Inez, Inga, Inge, Ingeborg, Inger, Ingo, Ingrid, Ingrida, Íñigo, Iñigo, Inioluwa, Inji, Inka, Inkeri
  Inmaculada, Inna, Innocenty, Inocencio, Insa, Inuk, Inunnguaq, Inyoni, Ioann, Ioanna, Ioannis, Iolanda, Iona
  Ionut, Iosif, Ira, Iraj, Irakli, Irati, İrem, Iremide, Irena, Irène, Ireneusz, Ireti, Iretioluwa, Irina, Irini
  Íris, Irma, Irmeli, Irmgard, Irvin, Irving, Irwin, Iryna, Isa, Isaac, Isabeau, Isabel, Isabela, Isabele, Isabell
  Isabella, Isabelle, Isabelly, Isac, Isadora, Isaiah, Isaías, Isak, Isamu, Isaura, Isauro, Iseoluwa, Iseult
  Ishaan, Ishaq, Ishola, Isiah, Isidora, Isidore, Isidoro, Isidro, Isioma, Isisa, Islande, Ismaël, İsmail, Ismaïla
  Ismérie, Isobel, Isra, Israel, Issa, Issac, István, Itai, Itamar, Itsuki, Itunuoluwa, Itzel, Itzhak, Itziar, Iva
  Ivaana, Ivalu, Iván, Ivana, Ivanka, Ivanna, Ivar, Ivaylo, Iveta, Ivica, Ivo, Ivona, Ivonne, Ivy, Iwan, Iwona
  İxtiyar, Iyabode, Iyad, Iyadunni, Iyanuoluwa, Iyinoluwa, Iza, Izaak, Izabela, Izabella, Izajasz, Izaro, Izidor
  Izolda, Iztok, Izydor, Jaafar, Jaakko, Jaap, Jaber, Jabir, Jabulile, Jace, Jacinda, Jacinta, Jacinthe, Jacinto
  Jack, Jackie, Jackson, Jacky, Jaclyn, Jacob, Jacobo, Jacobus, Jacquelina, Jacqueline, Jacquelyn, Jacques, Jada
  Jade, Jaden, Jadesola, Jadranka, Jadranko, Jadwiga, Jae-yong, Jafar, Jaga, Jagadish, Jagadisha, Jagat, Jagathi
  Jagdeep, Jagdish, Jagmeet, Jahangir, Jahnu, Jai, Jaime, Jaimini, Jairam, Jairo, Jaka, Jakaya, Jake, Jakob, Jakov
  Jakub, Jakubina, Jalil, Jalə, Jamaal, Jamal, James, Jameson, Jami, Jamie, Jamil, Jamila, Jamison, Jammie
  Jamshid, Jan, Jana, Janae, Janaína, Janaki, Jane, Janele, Janelle, Janessa, Janet, Janette, Janez, Jani, Janice
  Janie, Janina, Janine, Jānis, Janja, Janka, Janko, Janna, Janne, Janni, Jannik, Jannis, János, Janosch, Janusz
  Japhet, Jaqueline, Jaques, Jara, Jared, Jari, Jarl, Jarmila, Jarmo, Jarne, Jarod, Jarolím, Jaromír, Jaron
  Jaroslav, Jaroslava, Jarosław, Jarrett, Jarrod, Jarvis, Jasen, Jasmin, Jasmina, Jasmine, Jasna, Jason, Jasper
  Jassim, Jasur, Jaswant, Jaume, Javad, Javas, Javi, Javier, Javiera, Jawad, Jawaharlal, Jay, Jaya, Jayant
  Jayanta, Jayce, Jayda, Jayden, Jaylen, Jayne, Jayson, Jazmín, Jázmin, Jazmine, Jean, Jean-Baptiste, Jean-Claude
  Jean-François, Jean-Luc, Jean-Marc, Jean-Michel, Jean-Noël, Jean-Paul, Jean-Pierre, Jean-Yves, Jeana, Jeane
  Jeanette, Jeanie, Jeanina, Jeanine, Jeanna, Jeanne, Jeannel, Jeannette, Jeannie, Jeannina, Jeannine, Jeannot
  Jed, Jef, Jeff, Jeffery, Jeffrey, Jeffry, Jehanne, Jela, Jelena, Jelica, Jelisaveta, Jelka, Jelle, Jen, Jena
  Jenaro, Jenelle, Jenifer, Jenna, Jennette, Jenni, Jennie, Jennifer, Jenny, Jens, Jeong-eun, Jeppe, Jerald
  Jeremi, Jeremiah, Jeremías, Jeremiasz, Jérémie, Jeremy, Jeri, Jermaine, Jernej, Jeroen, Jérôme, Jerónimo, Jerri
  Jerry, Jerzy, Jesica, Jesper, Jess, Jesse, Jéssica, Jessie, Jessy, Jesús, Jesusa, Jette, Jevrosima, Jeyhun
  Jezdimir, Ji-hoon, Ji-hye, Ji-min, Ji-sung, Ji-won, Ji-young, Jian, Jianguo, Jianhua, Jianjun, Jie, Jigme, Jil
  Jilian, Jill, Jillian, Jim, Jimena, Jimi, Jimmie, Jimmy, Jin-woo, Jin-young, Jindra, Jing, Jiří, Jiro, Jitender
  Jitendra, Jitka, Jo, Joachim, Joah, Joakim, Joan, Joana, Joane, Joann, Joanna, Joanne, Joanny, João, Joaquim
  Joaquín, Joaquina, Jocelerme, Jocelyn, Jocelyne, Jochen, Jodi, Jodie, Jody, Joe, Joël, Joëlle, Joesph, Joey
  Johan, Johana, Johann, Johanna, Johanne, Johannes, John, Johnathan, Johnathon, Johnie, Johnnie, Johnny, Johnson
  Joko, Jokubas, Jolana, Jolayemi, Joleen, Jolena, Jolene, Jolien, Joline, Jomo, Jon, Jona, Jonah, Jonás, Jonatan
  Jonathan, Jonathon, Jone, Jong-hwan, Joni, Jonny, Joo-yeon, Joojo, Joon-ho, Joop, Joost, Jordan, Jordi, Jordon
  Jordy, Jörg, Jorge, Jörgen, Joris, Jos, José, Josef, Josefa, Josefin, Josefina, Josefine, Josele, Joselyn
  Josemaría, Josep, Joseph, Josephina, Joséphine, Josette, Josh, Joshua, Josiah, Josie, Josse, Josselin, Jost
  Josué, Jourdain, Jovan, Jovana, Jovanka, Joy, Joyce, Jože, Józef, Jožef, Józefina, Jozefína, Jožica, József
  Jozue, Juan, Juana, Juancarlos, Juancho, Juanita, Juanjo, Juanma, Juda, Jude, Judeline, Judicaël, Judita, Judith
  Judy, Judyta, Jugoslav, Juha, Juhani, Juho, Jukka, Jule, Julen, Jules, Júlia, Julián, Juliana, Julianna
  Julianne, Julie, Julien, Julienne, Juliet, Julieta, Juliette, Julija, Julijana, Júlio, Julissa, Julita, Julius
  Juliusz, Jun, Jun-ho, Juna, Jung-eun, Jung-hee, Junichi, Junichiro, Junko, Jure, Jürgen, Jüri, Juscelino
  Jussara, Jussi, Juste, Justin, Justina, Justine, Justino, Justus, Justyn, Justyna, Jutta, Juul, Juwon, Jyoti
  Jyotis, Jyotsana, Jørgen, Kaan, Kaare, Kaarina, Kaat, Kabiru, Kabita, Kacey, Kacper, Kadiatou, Kadir, Kaede
  Kagiso, Kai, Kaia, Kaifu, Kailash, Kairat, Kaisa, Kaitlin, Kaitlyn, Kaj, Kaja, Kajsa, Kajus, Kakha, Kakhaber
  Kaleigh, Kalervo, Kalevi, Kali, Kalidou, Kalinda, Kalinik, Kalistrat, Kalle, Kallie, Kálmán, Kalpana, Kalyani
  Kama, Kamal, Kamala, Kamalesh, Kamau, Kamel, Kamil, Kamila, Kamile, Kamilla, Kamla, Kamlesh, Kamran, Kanak
  Kanaka, Kanako, Kanat, Kanata, Kanchan, Kanishka, Kannan, Kannen, Kanti, Kanyakumari, Kapil, Kara, Karan, Karel
  Karen, Kari, Karien, Karim, Karima, Karin, Karina, Karine, Karissa, Karl, Karl-Heinz, Karla, Karly, Karmela
  Karol, Karoliina, Karolína, Karoline, Karsten, Karthik, Kartik, Karunanidhi, Karyn, Kasey, Kash, Kashyap
  Kashyapi, Kasit, Kaspar, Kaspars, Kasper, Kassandra, Kassie, Kassim, Kasym, Katalin, Katanji, Katariina
  Katarína, Katarzyna, Kate, Katell, Katelyn, Katelynn, Katerina, Kateryna, Katharina, Katharine, Kathem
  Katherina, Katherine, Kathie, Kathleen, Kathrine, Kathryn, Kathy, Kati, Kátia, Katie, Katja, Katlyn, Kato, Katri
  Katrín, Katrina, Katrine, Katy, Kauri, Kaushik, Kavita, Kavitha, Kay, Kaya, Kayden, Kaye, Kayla, Kaylee
  Kayleigh, Kayode, Kazem, Kazimierz, Kazimír, Kazuhiko, Kazuhiro, Kazuko, Kazuo, Kazuya, Keano, Keanu, Kéba
  Keeley, Keely, Keenan, Keerti, Kees, Kehinde, Keiichi, Keiko, Keir, Keira, Keisha, Keith, Keji, Kejsi, Keley
  Keli, Kelley, Kelli, Kellie, Kelly, Kelsey, Kelsie, Kely, Kemal, Kemi, Ken, Kenan, Kendall, Kende, Kendra
  Kendrick, Kenichi, Kenichiro, Kenji, Kenna, Kenneth, Kenny, Kent, Kenta, Kenton, Kenza, Kenzo, Kera, Kerem, Keri
  Kerim, Kermit, Kerri, Kerry, Kersti, Kerstin, Ketanji, Ketevan, Keti, Keven, Kevin, Keyvan, Kgabu, Kgalema
  Khadidiatou, Khadija, Khadije, Khadim, Khady, Khaled, Khaleda, Khalid, Khalil, Khanh, Khanyisile, Khatia
  Khawaja, Khawla, Kheira, Khem, Khethiwe, Khin, Khoa, Khôi, Kholoud, Khongordzol, Khosrow, Khoudia, Khrystyna
  Khulekani, Kian, Kiana, Kiara, Kien, Kiera, Kieran, Kiersten, Kike, Kikelomo, Kiley, Kilian, Kim, Kimberlee
  Kimberley, Kimberli, Kimberly, Kimmernaq, Kimmo, Kincső, Kiné, Kinga, Kingsley, Kip, Kira, Kiran, Kiren, Kiril
  Kirill, Kirilo, Kirk, Kirollos, Kirsten, Kirstin, Kirti, Kiyoko, Kiyoshi, Kizzy, Kjell, Klaas, Klára
  Klarencjusz, Klaudia, Klaudiusz, Klaus, Klea, Kléber, Klemen, Klemens, Klement, Klementyna, Kleopatra, Knut
  Koba, Kobe, Koen, Kofi, Koichi, Koji, Kojo, Kolawole, Koldo, Koloman, Kolos, Konrad, Konstancja, Konstantin
  Konstantinos, Konstanty, Konstantyn, Konul, Koos, Koralia, Koray, Korede, Kori, Kornél, Korneli, Kornelia
  Korneliusz, Kosta, Kostas, Kostiantyn, Kostis, Kosuke, Kourosh, Kourtney, Krassimir, Krešimir, Kris, Krishna
  Krishnadas, Krishnadasa, Krishnan, Krista, Kristalina, Kristen, Kristi, Kristián, Kristie, Kristiina, Kristijan
  Kristín, Kristina, Kristine, Kristjan, Kristóf, Kristoffer, Kristopher, Kristy, Kristyna, Krisztián, Krisztofer
  Krsto, Krystal, Krystian, Krystyna, Krzysztof, Ksawera, Ksawery, Ksenia, Ksenija, Ksenofont, Kübra, Kubura
  Kujoe, Kumar, Kumuda, Kunal, Kürşat, Kurt, Kurtis, Kusum, Kuzma, Kuzman, Kwabena, Kwadwo, Kwaku, Kwame, Kwamena
  Kwasi, Kweku, Kwesi, Kwintyn, Kyan, Kyla, Kyle, Kylee, Kylie, Kyllikki, Kyls, Kyoko, Kyra, Kyung-sook, Laal
  Lacey, Lacie, Lacy, Lada, Ladan, Ladislau, Ladislav, Ladona, Ladonna, Lai, Laia, Laila, Lajos, Lakesha, Lakisha
  Lakshman, Lakshmi, Lakshmidhar, Lakshminath, Lal, Lala, Lalit, Lalita, Lalo, Lalə, Lâm, Lamar, Lambert, Lamberto
  Lamia, Lamija, Lamine, Lamiyə, Lamont, Lana, Lance, Lander, Landon, Landry, Langa, Lansana, Lara, Larisa
  Larissa, Larry, Lars, Larysa, Lasha, Lashawn, Lassana, Lasse, László, Lata, Latasha, Latha, Latif, Latifa
  Latisha, Latonya, Latoya, Laura, Laurane, Laure, Laureano, Laurel, Laureline, Lauren, Laurence, Laurencja
  Laurencjusz, Laurène, Laurens, Laurent, Laurenty, Laurentyna, Lauri, Lauriane, Laurie, Laurin, Laurindo, Laurine
  Lauryn, Laurynas, Lautaro, Lavanya, Laverna, Laverne, Lavínia, Lawrence, Lawrencia, Laxman, Laxmi, Layla, Lazar
  Lazare, Lázaro, Lazarus, Léa, Leah, Leana, Leander, Leandra, Léandre, Leandro, Leane, Leann, Leanna, Leanne
  Lech, Leda, Lee, Leela, Leena, Leevi, Lefteris, Lei, Leia, Leif, Leigh, Leila, Leilani, Leire, Leja, Lejla, Leke
  Lela, Leland, Lelia, Lemma, Len, Léna, Lencho, Lene, Leni, Lenia, Lenka, Lenn, Lennart, Lennert, Lennie, Lennox
  Lenny, Lenora, Lenore, Lenya, Léo, Leocadia, Leocadio, Leola, León, Léon, Leona, Léonard, Leonardo, Leone
  Leonel, Leoni, Leonid, Leonida, Leonidas, Léonie, Léonne, Leonor, Leonora, Leontina, Léopold, Leopoldina
  Léopoldine, Leopoldo, Leora, Leposava, Lerato, Lere, Leroy, Lesedi, Lesetja, Lesley, Lesli, Leslie, Lesly
  Lester, Leszek, Lethabo, Letícia, Letitia, Letizia, Lettie, Leu, Leufroy, Lev, Levan, Levent, Levente, Levi
  Levin, Levon, Lewis, Lex, Lexi, Lexie, Leyla, Li, Lia, Liam, Lian, Liana, Lianne, Lias, Libbie, Libby, Libère
  Libor, Licha, Licia, Lídia, Lidija, Lidiya, Lidya, Lien, Liepa, Liesbet, Liesje, Liétald, Lieve, Lieze, Liisa
  Lila, Lili, Lilia, Lilian, Liliána, Liliane, Lilianna, Lilien, Lilit, Liliya, Lilja, Lilla, Lillia, Lillian
  Lillie, Lilly, Lilou, Lily, Lina, Linas, Linda, Lindiwe, Lindsay, Lindsey, Lindsi, Lindsy, Lindy, Linett, Linh
  Linn, Linnéa, Lino, Linus, Lio, Lion, Lionel, Lior, Liora, Lis, Lisa, Lisandro, Lisanne, Lisbeth, Lise, Lisette
  Liv, Liva, Lívia, Livio, Liya, Liyana, Liz, Liza, Lizbeth, Lize, Lizette, Lizzie, Ljiljana, Ljuba, Ljubica
  Ljubiša, Ljubomir, Llorenç, Lloyd, Lluís, Lodewijk, Logan, Loïc, Loïs, Lola, Lolade, Lolita, Lone, Longin
  Lonnie, Loong, Lora, Loraina, Loraine, Lorcan, Lore, Loredana, Lorelei, Lorella, Loren, Lorena, Lorene, Lorenz
  Lorenza, Lorenzo, Loretta, Lori, Lorie, Lorin, Loris, Lorna, Lorrain, Lorraina, Lorraine, Lorri, Lorrie, Lotay
  Lotfi, Lothaire, Lothar, Lotta, Lotte, Lotti, Lottie, Lou, Louay, Louella, Louie, Louis, Louisa, Louise, Loup
  Lourdes, Lovelie, Lovisa, Lovro, Lowell, Lowie, Luan, Luana, Luann, Lubna, Lubomír, Ľubomír, Lubov, Luc, Luca
  Lucas, Lucca, Luce, Lucero, Lucho, Lucía, Lúcia, Lucian, Luciana, Luciano, Lucie, Lucien, Lucienne, Lucija
  Lucila, Lucile, Lucille, Lucinda, Lucio, Lucius, Lucja, Lucjan, Lucrecia, Lucy, Ludger, Ludivina, Ludivine
  Ludmila, Ludolphe, Ludovic, Ludovica, Ludovico, Ludvig, Ludwig, Ludwik, Ludwika, Luela, Luella, Luena, Luigi
  Luís, Luísa, Luise, Luiz, Luíza, Lujza, Luka, Lukáš, Luke, Lukhona, Lulu, Lulwa, Lulzim, Luna, Lungelo, Lungile
  Lupe, Lupita, Lurdes, Luther, Lutz, Luuk, Luz, Lwandle, Lya, Lyam, Lydia, Lydie, Lykke, Lyla, Lyle, Lyn, Lyna
  Lynda, Lyndon, Lyndsey, Lyne, Lynette, Lynn, Lynna, Lynne, Lynnette, Lynsey, Lyubomir, Lyubov, Lyudmila
  Lyudmyla, Ləman, Maarit, Maarten, Maayan, Mabel, Mable, Macaire, Macarena, Macario, Macaulay, Machteld, Macie
  Maciej, Mack, Macky, Mactar, Macy, Madalena, Madalyn, Madan, Maddie, Madeleine, Madelina, Madeline, Madelyn
  Madge, Madhav, Madhavi, Madhu, Madhuri, Madina, Madison, Madonna, Mads, Mady, Mae, Maeve, Mafalda, Magali, Magda
  Magdaléna, Magdalene, Maggie, Magnus, Mague, Maguelone, Maguette, Maha, Mahamadou, Mahamat, Mahammad, Mahaut
  Mahdi, Mahendra, Mahesh, Maheswar, Mahir, Mahmoud, Mahmud, Mahnaz, Mahsa, Mahtab, Maï, Maia, Maica, Maida, Maija
  Maïmouna, Maira, Maire, Mairead, Maisie, Maitê, Maja, Majd, Majda, Majed, Majid, Makar, Makarios, Makary
  Makhtar, Makinwa, Makoto, Maks, Maksim, Maksym, Maksymilian, Malachai, Malachy, Malak, Malati, Malcolm, Malee
  Malen, Malena, Malene, Malia, Malick, Malik, Malika, Malin, Malina, Malinda, Mališa, Mallaury, Mallory, Malo
  Malou, Malthe, Malti, Malvína, Malwina, Mama, Mamadi, Mamadou, Mamady, Mamata, Mamert, Mamie, Mamoru, Mamoun
  Mamour, Mamuka, Mẫn, Mana, Manaia, Manasi, Manassé, Manca, Mandaakin, Mandakini, Mandakranta, Mandla, Mandy
  Mane, Manel, Manfred, Mangala, Mangalya, Mani, Manik, Manikya, Manish, Manisha, Manjusha, Manlio, Manmohan
  Manny, Manohar, Manoj, Manolo, Manon, Manouchehr, Mansour, Mansukh, Mansur, Manuel, Manuela, Maphikelela, Mara
  Marat, Marc, Marc-André, Marceau, Marcel, Marcela, Marceli, Marcelin, Marceline, Marcelino, Marcell, Marcella
  Marcelle, Marcello, Marcelo, Marci, Márcia, Marcial, Marcie, Marcin, Márcio, Marco, Marcos, Marcus, Marcy, Mare
  Mareike, Marek, Marème, Maren, Marga, Margaret, Margareta, Margarete, Margarette, Margarida, Margarita
  Margarito, Margaux, Marge, Margery, Margie, Margit, Margita, Margo, Margot, Margret, Margrethe, Margrette
  Marguerite, Margus, Mari, María, Mariah, Mariam, Mariama, Mariamawit, Mariami, Marián, Mariana, Mariane
  Marianna, Marianne, Mariano, Mariastella, Maribel, Marica, Maricarmen, Maricela, Maricruz, Marie, Marie-Claire
  Marie-Claude, Marie-Hélène, Marie-Louise, Mariela, Mariella, Marielle, Marième, Mariia, Marija, Marijan, Marijke
  Marijn, Marika, Mariko, Marilena, Marilou, Marilú, Marilyn, Marin, Marina, Marinko, Mário, Marion, Marios, Maris
  Marisa, Marisela, Marisol, Marissa, Marit, Marita, Maritza, Marius, Mariusz, Mariya, Marja, Marjan, Marjatta
  Marjeta, Marjolein, Marjorie, Márk, Markel, Markika, Markku, Marko, Markos, Markus, Marla, Marlen, Marlena
  Marlène, Marley, Marli, Marlies, Marlin, Marlo, Marlon, Marnie, Marquis, Marsha, Marshall, Märta, Marte, Martha
  Marthe, Marti, Martial, Martim, Martín, Martina, Martine, Martiniano, Márton, Martti, Marty, Martyna, Maruja
  Marut, Marvin, Marwa, Marwan, Mary, Maryam, Maryan, Maryann, Marybeth, Maryjane, Marylou, Maryna, Maryum
  Marzena, Maša, Masahiko, Masahiro, Masaki, Masako, Masao, Masashi, Masato, Masayoshi, Masayuki, Mašinka, Mason
  Masood, Masoud, Masoumeh, Massamba, Massimiliano, Massimo, Massoud, Masud, Matar, Máté, Matej, Mateja, Mateo
  Mateus, Mateusz, Matheus, Mathew, Mathias, Mathieu, Mathijs, Mathilda, Mathilde, Mathis, Mathurin, Matías
  Matilda, Matilde, Matis, Matjaž, Matt, Matteo, Matthew, Matthias, Matthieu, Matthis, Matti, Mattia, Mattias
  Mattie, Mattis, Matty, Matus, Mátyás, Matylda, Maud, Maude, Maugis, Mauk, Maung, Maura, Maureen, Maurice
  Mauricette, Maurício, Maurizio, Mauro, Maurycy, Mavis, Mawuena, Mawusi, Max, Maxellende, Maxence, Maxim, Máxima
  Maxime, Maximilián, Maximiliano, Maximilien, Maximino, Máximo, Maxina, Maxine, Maxwell, Maya, Maybell, Mayeul
  Mayoor, Mayra, Maysoun, Mayte, Mazen, Mazie, Małgorzata, Mbali, Mbalienhle, Mbaye, Mckenzie, Meagan, Mechita
  Medard, Médéric, Medina, Médoune, Meena, Meenakshi, Meera, Meg, Megan, Mégane, Meghan, Meghnad, Meghnath, Megumi
  Mehdi, Mehmet, Mehran, Mehrdad, Mehriban, Meike, Meiling, Meir, Meire, Meïssa, Melania, Mélanie, Melany, Melba
  Melchior, Melchor, Melek, Melenija, Meles, Melike, Melina, Melinda, Melis, Melisa, Mélisande, Mélissa
  Mélissandre, Melita, Mellisa, Mélodie, Melody, Melokuhle, Melquíades, Meltem, Melvin, Menachem, Menaka, Mence
  Menka, Menno, Merab, Meral, Merav, Mercedes, Merche, Mércia, Meredith, Merel, Merete, Meriem, Merissa, Meritxell
  Merjem, Merle, Merlin, Meron, Mérovée, Merrick, Merrill, Mert, Merve, Mervin, Mervyn, Meryem, Meryl, Mesut, Mete
  Metin, Metod, Mette, Mevlüt, Mhairi, Mhambi, Mher, Mi-kyung, Mi-sook, Mia, Micael, Micaela, Micah, Micha
  Michaël, Michaela, Michal, Michalina, Michalis, Michał, Micheál, Michel, Michela, Michèle, Michelle, Michiel
  Michiko, Mick, Mickey, Micky, Midori, Mieke, Miel, Miguel, Miha, Mihai, Mihailo, Mihajlo, Mihalis, Mihály, Mija
  Mijat, Mika, Mikael, Mikaela, Mikaere, Mikail, Mike, Mikel, Mikhail, Mikheil, Miki, Mikie, Mikio, Mikkel, Mikko
  Miklós, Mikolaj, Mikołaj, Mikuláš, Mila, Milada, Miladin, Milagros, Milán, Milana, Milanka, Milanko, Mildred
  Mile, Milena, Miles, Mileta, Milhouse, Milić, Milica, Milisav, Milivoj, Milivoje, Miljan, Miljana, Milla, Mille
  Millicent, Millie, Milly, Milo, Milojica, Milomir, Milorad, Miloš, Miloslav, Miloslava, Milota, Milton, Milutin
  Mimi, Min, Min-ji, Min-jun, Min-seok, Min-soo, Mina, Minakshi, Minato, Mincho, Mindy, Minenhle, Minerva, Mingze
  Minh, Minik, Minka, Minna, Minnie, Minoo, Minoru, Miodrag, Miomir, Miquel, Mirabela, Miral, Miran, Miranda
  Miray, Mirco, Mireille, Mirela, Mirella, Mireya, Miri, Miriam, Mirjam, Mirjana, Mirka, Mirkó, Mirlande, Mirna
  Miro, Miron, Miroslav, Miroslava, Mirosław, Mirta, Mirza, Miša, Misaki, Miško, Misty, Mitar, Mitch, Mitchell
  Mithat, Mitja, Mitra, Mitsuko, Mitsuru, Mitzi, Miyar, Miyuki, Mladen, Mlađana, Moa, Mobina, Mobolaji, Moctar
  Modesto, Modibo, Modou, Modupe, Mofifoluwa, Mohamad, Mohamadou, Mohamed, Mohammad, Mohammed, Mohan, Mohana
  Mohinder, Mohini, Mohsen, Moira, Moïse, Moisés, Moïsette, Mojca, Mojisola, Mojisoluwa, Mojmír, Mojtaba, Mojżesz
  Mokhtar, Mollie, Molly, Momir, Momira, Momoko, Mona, Moncef, Moncho, Mónica, Mônica, Monika, Monique, Monserrat
  Monte, Montse, Montserrat, Monty, Moradeke, Morayo, Mordechai, Morenike, Morgan, Morgana, Morgane, Moritz
  Morolake, Morris, Morten, Morteza, Moses, Moshe, Mosinmileoluwa, Mosunmola, Motohiro, Motunrayo, Mouhamadou
  Mouhamed, Mouhameth, Mouhammadou, Mouna, Mounir, Mourad, Moussa, Moustafa, Moustapha, Moyosore, Mpho, Mpilo
  Mpumelelo, Mrignayani, Msizi, Mthunzi, Müge, Muhamed, Muhammad, Muhammadu, Muhammed, Muhammet, Muhsin, Muhtar
  Mujibur, Mukesh, Mukhtar, Mukul, Mulatu, Munir, Murad, Murali, Murat, Murdo, Muriel, Murilo, Murod, Musa
  Musawenkosi, Mustafa, Mustapha, Muyiwa, Mwai, Mya, Myint, Mykhailo, Mykola, Mykyta, Myla, Mylan, Mylène, Myles
  Myra, Myriam, Myrlande, Myrna, Myron, Myrtle, Mələk, Naasunnguaq, Nabih, Nabil, Nabila, Nabin, Nacho, Nadège
  Nadene, Nader, Nadežda, Nadezhda, Nadia, Nadina, Nadine, Nadir, Nadiya, Nadja, Nadya, Nadzieja, Naftali
  Nagabhushanam, Naghmeh, Naguib, Nahia, Nahid, Nahil, Nahom, Nahuel, Nahúm, Naima, Najat, Najib, Najla, Najwa
  Nalan, Naledi, Nalin, Nalini, Nalla, Namgyel, Namrata, Nana, Nanaia, Nancy, Nand, Nanda, Nandi, Nandini, Nando
  Nándor, Nanette, Nanna, Naoki, Naoko, Naomi, Naomie, Naoto, Napoleón, Nara, Narayan, Narcis, Narcisa, Narciso
  Narcisse, Narek, Narendra, Naresh, Narges, Nargiza, Narinder, Naruhito, Nasir, Nasrin, Nasrullah, Nasser, Nastja
  Natália, Natalie, Natalija, Nataliya, Natalya, Nátán, Natanael, Nataniel, Nataša, Natasha, Nate, Nathalie
  Nathan, Nathanaël, Nathaniel, Nathy, Natia, Natiq, Natividad, Natsuo, Nattawut, Naudet, Naveen, Navin, Nawaf
  Nawal, Nayef, Nazanin, Nazario, Nazariusz, Nazary, Nazif, Nađa, Ndleleni, Ndondoloza, Ne, Neal, Neale, Nebojša
  Necati, Necdet, Ned, Neda, Nedeljko, Neelam, Neeraj, Neha, Néhémie, Nehir, Neil, Neja, Nejat, Nejc, Nektarios
  Nela, Neli, Nélida, Nelisa, Nell, Nelli, Nellie, Nello, Nelly, Nelson, Nemanja, Nena, Nenad, Néné, Neo, Nerea
  Nerissa, Neslihan, Nesreen, Néstor, Neto, Nettie, Neus, Neva, Neven, Nevena, Nevenka, Neville, Nevin, Nevio, Nga
  Ngan, Ngọc, Ngozi, Nguyen, Nguyet, Nhan, Nhlakanipho, Nhung, Nia, Niall, Niamh, Nicanor, Nicasio, Nicéphore
  Nicholas, Nichole, Nick, Nicki, Nicklas, Nickolas, Nicky, Nico, Nicola, Nicolae, Nicolai, Nicolás, Nicolasa
  Nicole, Nicoletta, Nicolette, Nicoline, Nicos, Niek, Niels, Nieves, Nigar, Nigel, Nihad, Niharika, Nihat, Niilo
  Nik, Nika, Nikau, Nikhil, Niki, Nikita, Nikki, Niklas, Niko, Nikodem, Nikol, Nikola, Nikolai, Nikolaj, Nikolaos
  Nikolas, Nikolasz, Nikolaus, Nikolay, Nikoleta, Nikolina, Nikoloz, Nikos, Nikša, Nila, Nilay, Nilda, Niles
  Nilgün, Niloofar, Niloufar, Nils, Nilüfer, Nimakoah, Nimit, Nimród, Nina, Ning, Ninioluwa, Nino, Nir, Niraj
  Niranjan, Nirbhay, Nirmal, Nirmala, Niro, Nisa, Nisanur, Nischal, Nisha, Nishant, Nita, Nitin, Nitish, Nitzan
  Nivi, Niyilolawa, Nizar, Njegomirka, Nkanyezi, Nkosenye, Nkosingiphile, Nkosinhle, Nkosiyabo, Nnamdi, Noa, Noah
  Noam, Noan, Noboru, Nobuko, Nobuo, Nobuyuki, Nodar, Noé, Noël, Noelia, Noella, Noëlle, Noemí, Noémi, Noémie
  Nofoto, Nojus, Nokuthula, Nola, Nolan, Nolen, Nollaig, Nolwazi, Nomaan, Nomvula, Nona, Nonhlanhla, Nonjabulo
  Nonkululeko, Noor, Nóra, Norah, Norbert, Norberto, Nore, Noreen, Noriko, Norina, Norio, Norma, Norman, Normand
  Nouf, Nour, Noura, Nouri, Nova, Novak, Novella, Novi, Novruz, Nozipho, Ntokozo, Ntombi, Ntombizodwa, Nuala
  Núbia, Nuka, Numan, Nune, Nuno, Nunzia, Nur, Nuray, Nurcan, Nureddin, Nurettin, Nurgün, Nuri, Núria, Nurit
  Nurlan, Nurul, Nyambura, Nyla, Nynke, Nərgiz, Oba, ObaniJesu, Obinna, Obioma, Obrad, Obren, Océane, Octave
  Octavia, Octavio, Oda, Oddvar, Odelia, Odette, Odile, Odilia, Odilón, Odin, Odon, Odunayo, Odval, Ofélia, Ofelya
  Ofer, Ofir, Oger, Ognjana, Ognjen, Ognyan, Ogooluwa, Oğuz, Ohad, Oier, Oisha, Oisín, Ojaswini, Okan, Oke, Okiki
  Oksana, Ola, Olabisi, Oladara, Oladare, Oladimeji, Olaf, Olaide, Olajumoke, Olakunle, Olamide, Olanrewaju
  Olansile, Olaoluwa, Olasunmbo, Olatunbosun, Olav, Olavi, Olavo, Olayinka, Ole, Oleg, Oleh, Oleksandr, Oleksandra
  Oleksii, Oleksiy, Olena, Olesya, Olga, Olgica, Olha, Olimpia, Oliva, Olive, Olivér, Olivera, Oliverio, Olívia
  Olivier, Oliwia, Oliwier, Olle, Ollie, Olof, Ololade, Olta, Olufeyisayo, Olufunke, Olufunmi, Olufunmilayo
  Olumide, Olumorotimi, Oluremi, Olusegun, Olusola, Olutomiwa, Oluwafemi, Oluwagbemiga, Oluwakemi, Oluwamumibori
  Oluwamuyiwa, Oluwasanmi, Oluwasegun, Oluwasemilore, Oluwaseun, Oluwaseyi, Oluwatimilehin, Oluwatobiloba
  Oluwatofunmi, Oluwatosin, Oluwatoyosi, Oluwatumise, Oluwole, Oluwunmi, Olympe, Olympia, Omana, Omar, Omawunmi
  Ombline, Ömer, Omobobola, Omobolanle, Omodunni, Omolabake, Omolara, Omolola, Omosalewa, Omotara, Omotayo
  Omotola, Omotolani, Omotoun, Omowumi, Ömür, Ondine, Ondřej, Onésimo, Onome, Onorato, Onoriode, Onufry, Onur
  Oona, Oonagh, Oormila, Opal, Opalina, Opaline, Opemipo, Opeoluwa, Opeyemi, Ophelia, Ophélie, Ora, Oralia, Oren
  Oreofe, Orestes, Orhan, Ori, Oriana, Oriande, Oriane, Oriol, Orit, Orlando, Orlane, Orly, Ornella, Orville
  Orvokki, Osama, Osamu, Óscar, Oskar, Oskari, Osman, Osmar, Osmund, Ossi, Ostap, Ostoja, Osunleke, Osvaldo
  Oswald, Oswaldo, Otabek, Otar, Otávio, Othman, Otilia, Otis, Otmar, Oto, Ottavio, Otto, Oumar, Oumou, Oury
  Ousmane, Outi, Owen, Oxana, Oya, Oyenike, Oyindamola, Oyindasola, Oyunbileg, Ozanne, Özge, Özgür, Özlem, Paavo
  Pablo, Pachi, Paco, Pacôme, Padam, Padma, Pádraig, Paige, Päivi, Paja, Palémon, Palle, Palmira, Paloma, Pam
  Pamela, Panagiotis, Pancho, Pandora, Paninnguaq, Panka, Pankaj, Pankrác, Pankracy, Panna, Panos, Pantaleon
  Paola, Paolo, Paquita, Param, Paramartha, Parfait, Paris, Parisa, Partha, Parvati, Parvin, Pascal, Pascale
  Paschal, Pascual, Pasquale, Pastora, Pat, Paterne, Pathé, Patrica, Patrice, Patricia, Patricija, Patricio
  Patrick, Patrik, Patrizia, Patrycja, Patrycjusz, Patrycy, Patryk, Patsy, Patti, Pattie, Patty, Patxi, Paul
  Paul-Henri, Paula, Paule, Paulette, Paulie, Paulien, Pauliina, Paulin, Paulina, Pauline, Paulino, Paulo, Paulos
  Paulus, Pavel, Pavle, Pavlo, Pavlos, Pavol, Paweł, Payam, Pearl, Pécine, Peder, Pedro, Peggy, Pekka, Pelagia
  Pélagie, Pelayo, Pelin, Pelle, Pelumi, Penda, Penelopa, Pénélope, Peng, Penny, Pentti, Pepa, Pepe, Pépin, Pera
  Perceval, Percy, Pere, Perica, Perico, Perla, Pernilla, Pernille, Perrine, Perry, Pertti, Peruna, Pervez, Petar
  Pete, Péter, Petko, Petr, Petra, Petri, Petrija, Petrona, Petronela, Pétronille, Petros, Petteri, Phil, Phila
  Philani, Philémon, Philibert, Philip, Philipp, Philippe, Phillip, Philomena, Philomène, Philothée, Phiwokwakhe
  Phoebe, Phong, Phúc, Phumzile, Phượng, Phương, Phylis, Phyllis, Pia, Piera, Pierce, Pierluigi, Piero, Pierre
  Pierrette, Pierrick, Piet, Pieter, Pietro, Pilar, Pili, Pim, Pinar, Pío, Piotr, Pipaluk, Pirjo, Pirkko, Pius
  Piyush, Plácido, Plamen, Platon, Polikarp, Polina, Polly, Polona, Poncho, Pontus, Pooja, Poonam, Poornima
  Porfirio, Porfiriusz, Porfiry, Portia, Poul, Prabhakar, Prabin, Prabir, Pradeep, Prafulla, Prak, Prakash
  Pralhad, Pramila, Pramod, Pran, Pranab, Pranay, Prasad, Prasanna, Prashant, Prasun, Pratap, Prathamesh, Pratibha
  Praveen, Pravin, Pravit, Pravoslav, Prayag, Preben, Predrag, Preeti, Preity, Prem, Prema, Prerna, Preston
  Primerose, Primitivo, Primož, Prisca, Priscila, Priscilla, Priscille, Priti, Priya, Priyala, Priyamvada
  Priyanka, Prokles, Prokop, Prokopis, Prokul, Prudence, Prudencio, Prvoslav, Pulchérie, Puneet, Purna, Purnima
  Purushottam, Pushpa, Pushti, Puteri, Pyotr, Pınar, Pəri, Qais, Qasim, Qiang, Quan, Quang, Queenie, Quentin
  Quentine, Queta, Quetzalcóatl, Quiana, Quiéta, Quim, Quincy, Quinn, Quinten, Quintia, Quinton, Quique, Quirino
  Quốc, Qureshi, Quỳnh, Rabina, Rabindra, Rachael, Rachel, Rachela, Rachele, Rachelle, Rachid, Rachida, Radeke
  Radenko, Radha, Radina, Radiša, Radislav, Radivoje, Radmila, Radmilo, Rado, Radojka, Radomír, Radoš, Radosav
  Radoslav, Radosław, Radovan, Radul, Radúz, Rae, Raed, Rafaël, Rafaela, Rafał, Raffaele, Raffaella, Rafid, Rafik
  Rafiq, Rafizi, Rageshwari, Rageswari, Raghad, Raghav, Raghu, Raghuram, Ragnar, Rahel, Rahim, Rahmi, Rahul, Raif
  Raimonds, Raimunda, Raimundo, Raina, Rainer, Raisa, Raj, Raja, Rajan, Rajat, Rajeev, Rajendra, Rajesh, Rajina
  Rajinder, Rajini, Rajiv, Rajko, Rajmund, Rajnath, Rajnold, Raju, Rakesh, Rakita, Raksha, Ralf, Ralph, Ram, Rama
  Ramaa, Ramadan, Raman, Ramata, Ramatoulaye, Ramdas, Ramesh, Rameshwar, Rami, Ramil, Ramin, Ramiro, Ramón, Ramona
  Ramūnas, Ramunė, Ramush, Ramzan, Rana, Randal, Randall, Randi, Randolf, Randolph, Randy, Rania, Ranjan, Ranjeet
  Ranjit, Ranko, Raoul, Raphaël, Raphaëlle, Raquel, Rashad, Rashed, Rasheedah, Rashid, Rashmi, Raško, Rasmus
  Rastislav, Ratan, Rati, Ratimir, Ratna, Rauf, Raúl, Ravi, Ravindra, Ravshan, Rawiri, Ray, Rayan, Rayen, Raymond
  Raymonde, Raymundo, Rayna, Reanna, Reba, Rebeca, Rebecca, Rebeka, Rebekah, Recep, Reece, Reem, Reema, Reena
  Regan, Reggie, Regína, Reginald, Reginaldo, Régine, Régis, Regitze, Régulo, Reid, Reidar, Reihaneh, Reiko, Reine
  Reiner, Reinhard, Reinhold, Réjean, Réjeanne, Réka, Rekha, Relja, Remedios, Rémi, Remilekun, Remus, Rémy, Rena
  Renae, Renan, Renat, Renáta, Renate, Renato, Renaud, René, Renée, Renja, Renu, Renuka, Renzo, Reşat, Reta, Retno
  Reuben, Revaz, Rex, Reyansh, Reybaud, Reyna, Reynaldo, Reza, Rhea, Rhett, Rhiannon, Rhoda, Rhodri, Rhona, Rhonda
  Rhys, Ria, Riad, Riana, Rianne, Ricarda, Ricardo, Riccardo, Rich, Richárd, Richelle, Richie, Rick, Rickard
  Rickey, Ricki, Rickie, Ricky, Rico, Ridha, Rie, Rigoberta, Rigoberto, Riikka, Riitta, Rik, Rikke, Rikki, Riko
  Riley, Rimas, Rimma, Rina, Rinat, Rino, Rishi, Ristana, Rita, Ritesh, Ritu, Ritva, Rivka, Riya, Riyad, Roan
  Robbe, Robbie, Robbin, Robby, Róbert, Roberta, Robertas, Roberto, Robin, Robinson, Robyn, Rocco, Roch, Rochele
  Rochelle, Rocío, Roderich, Roderick, Roderyk, Rodger, Rodney, Rodolfo, Rodoljub, Rodolphe, Rodrigo, Rodrigue
  Roel, Rogelio, Roger, Rogério, Roghayyeh, Rohan, Rohana, Rohini, Rohit, Róisín, Rokhaya, Roksana, Roland
  Rolanda, Rolande, Rolando, Rolf, Romain, Román, Romana, Romane, Romano, Roméo, Romero, Romeu, Romina, Romuald
  Romualdo, Romulus, Romy, Ron, Ronald, Ronaldo, Ronan, Ronen, Roni, Ronja, Ronke, Ronna, Ronnie, Ronny, Roos
  Roque, Rory, Rosa, Rosalba, Rosalía, Rosalie, Rosalina, Rosalind, Rosalinda, Rosalyn, Rosamunda, Rosana
  Rosângela, Rosanna, Rosanne, Rosario, Rosaura, Roscoe, Rose, Roseann, Roseanne, Roselin, Roseline, Rosella
  Roselle, Roselyn, Roselyne, Rosemarie, Rosemary, Rosen, Rosendo, Roser, Rosetta, Rosie, Rosina, Roslyn, Ross
  Rostislav, Rotimi, Rouhollah, Rovshan, Rowan, Rowena, Roxana, Roxane, Roxanna, Roxanne, Roxie, Roxy, Roy, Röya
  Royce, Róża, Róza, Rozalia, Rozalija, Rozina, Ruaridh, Rubén, Rúben, Rubik, Rubin, Ruby, Ruchi, Ruchira, Rüdiger
  Rudolf, Rudolph, Rudra, Rudy, Rufina, Rufino, Rufus, Ruggero, Ruhollah, Rui, Ruilin, Rukhmani, Rukmin, Rumen
  Rumena, Rumyana, Rune, Rupa, Rupert, Ruperto, Rupinder, Ruşen, Ruslan, Ruslana, Russ, Russel, Russell, Rustam
  Rustem, Rut, Ruth, Ruthie, Ruud, Rüya, Ruža, Ryan, Ryo, Ryoichi, Ryosuke, Ryota, Ryou, Ryszard, Rıza, Rəşad
  Rəşid, Saad, Saanvi, Sabah, Sabiha, Sabina, Sabine, Sabino, Sabri, Sabrina, Sachiko, Sachin, Sada, Sadako, Sade
  Sadegh, Sadhana, Sadie, Sadio, Sadiq, Saeed, Saeid, Saèr, Safa, Safaa, Saffet, Safiatou, Safiétou, Safira
  Safiya, Sagar, Sahar, Şahin, Sahle, Saida, Saif, Saifuddin, Şaiq, Sakari, Sakeena, Sakineh, Sakshi, Sakura
  Salah, Saleh, Salem, Sali, Salif, Salih, Salik, Salim, Salimata, Salimatou, Saliou, Sallie, Sally, Salma, Salman
  Salomé, Salomea, Salomey, Salomón, Salvador, Salvatore, Salwator, Saly, Sam, Samad, Samanta, Samantha, Samar
  Samara, Samba, Sameer, Sameh, Samer, Sami, Samia, Samiha, Samir, Samira, Samkelo, Sammie, Sammy, Samson, Sámuel
  Samuele, Samukelisiwe, Samvel, Sana, Sancho, Sanda, Sandeep, Sander, Sandhya, Sandiaga, Sándor, Sandra, Sandrine
  Sandro, Sandy, Sanele, Sang-hoon, Sang-min, Sangeeta, Sangita, Sanja, Sanjay, Sanjeev, Sanjit, Sanjiv, Sanka
  Sanna, Sanne, Santiago, Santina, Santino, Santos, Santosh, Sanya, Saoirse, Saqib, Sára, Sarada, Sarah, Sarahí
  Sarala, Saraswati, Sardor, Sargis, Sari, Sarina, Sarisha, Sarita, Sarla, Saroj, Saroja, Sarojini, Sartaj
  Sarvepalli, Sarvin, Saša, Sasha, Saskia, Sašo, Satish, Satoshi, Satsuki, Satu, Saturnino, Satya, Satyajit
  Satyen, Saud, Saúl, Sauli, Saulius, Saurabh, Sauveur, Savanna, Savannah, Savin, Savina, Savinien, Savita, Sayaka
  Scarlett, Scholastique, Scott, Scottie, Scotty, Séamus, Seán, Sebastián, Sebastião, Sébastien, Sebastjan, Seckou
  Seda, Sedat, Seema, Segilola, Ségolène, Seiji, Seiko, Sekinat, Sékou, Selahattin, Selcan, Selena, Selene, Selim
  Selin, Selina, Selma, Sem, Semih, Semra, Semyon, Sena, Senka, Senne, Seok, Seong-min, Sepideh, Sepp, Seppe
  Seppo, Serafín, Serafina, Serap, Séraphin, Serdar, Serena, Serge, Sergei, Sergej, Sergey, Sergi, Sérgio
  Sergiusz, Sergiy, Serhat, Serhii, Serhiy, Şerif, Serife, Serik, Serkan, Servác, Serzh, Setayesh, Seth, Setsuko
  Seung-hyun, Seung-min, Sevda, Severiano, Séverin, Severín, Séverine, Severino, Severo, Sevgi, Sevil, Sevim
  Sevinj, Seweryn, Seydou, Seye, Seymour, Seynabou, Sezgin, Sfiso, Shabana, Shadi, Shadia, Shahab, Shahd, Shahid
  Shahin, Shahram, Shahriar, Shai, Shailesh, Shaim, Shaima, Shaimaa, Shaka, Shakira, Shakti, Shakuntala, Shalewa
  Shalva, Shana, Shanaya, Shanda, Shane, Shania, Shankar, Shanna, Shannon, Shanon, Shanta, Shantanu, Shanti, Shany
  Shaquille, Sharad, Sharda, Shari, Sharlene, Sharmila, Sharon, Sharron, Sharyn, Shashi, Shashikala, Shaul, Shaun
  Shauna, Shavkat, Shawn, Shawna, Shay, Shayla, Shayma, Shayna, Shayne, Shea, Sheba, Sheela, Sheena, Sheila
  Shekoni, Shelby, Sheldon, Shelia, Shelley, Shelly, Shelton, Sher, Sheri, Sheridan, Sherif, Sherifa, Sherman
  Sherri, Sherrie, Sherry, Sheryl, Shigeki, Shigeo, Shigeru, Shiloh, Shilpa, Shimon, Shinde, Shinichi, Shinjiro
  Shintaro, Shinya, Shinzo, Shira, Shirin, Shirisha, Shirley, Shirli, Shirly, Shiv, Shivakari, Shivani, Shivraj
  Shizuka, Shlomo, Shmuel, Sho, Shobha, Shobhana, Shoichi, Shola, Shona, Shota, Shresth, Shresthi, Shreya
  Shreyashi, Shridevi, Shrishti, Shristi, Shruti, Shubha, Shubham, Shubhaprada, Shukri, Shunichi, Shunsuke, Shwet
  Shyam, Shyla, Siamak, Siarhei, Sibel, Sibongile, Sibusiso, Sibylle, Sid, Siddarth, Siddharth, Siddhartha, Siddhi
  Siddhran, Sidney, Sidoine, Sidonia, Sidonie, Sidy, Siebe, Siegfried, Siegmar, Sien, Sienna, Sierra, Sifiso
  Sigebert, Sigfrido, Sigismond, Sigmar, Sigmund, Signe, Sigrid, Sigurd, Sigurður, Siham, Siim, Sijuade, Silas
  Silje, Silke, Sillin, Silvan, Silvana, Silvano, Silvère, Silverio, Silvestre, Sílvia, Silvija, Silvina, Silvio
  Sima, Simão, Simen, Simeon, Similoluwa, Simin, Simisola, Simo, Simón, Simona, Simone, Simonida, Sina, Sinan
  Sindisiwe, Sindre, Sindy, Sinéad, Sinenhlanhla, Sinikka, Siniša, Siobhán, Siphephelo, Siphiwe, Sipho, Siré
  Sirineu, Siriporn, Siro, Sissel, Sita, Sitara, Sithembiso, Siti, Siv, Sixte, Sixtine, Sixto, Siyabonga, Siyanda
  Sizakele, Sizani, Sizwe, Sjoerd, Skender, Skip, Skye, Slava, Slavica, Slávka, Slavko, Slavoljub, Slavomír
  Slađana, Slobodan, Slobodanka, Sloka, Smiljana, Smita, Smriti, Sname, Sneha, Snežana, Snezhana, So-young, Soad
  Sobia, Socorro, Soda, Sofía, Sofie, Sofija, Sofya, Sohail, Sohrab, Sokhna, Solange, Soledad, Solène, Soline
  Solomiya, Solomon, Solveig, Som, Soma, Somayyeh, Somchai, Somnath, Somsak, Somu, Sơn, Soňa, Sonali, Sondra
  Sondre, Sonexay, Songül, Sônia, Sonja, Sonya, Soo-jin, Soon-taek, Sophal, Sophia, Sophie, Soraia, Soraya, Sorcha
  Soren, Sorin, Sotiris, Souad, Souleymane, Soumya, Souta, Sowande, Špela, Spencer, Spike, Spirydion, Spyridon
  Spyros, Srboljub, Srečko, Sredoje, Sridhar, Srinivas, Srinivasan, Srna, Stacey, Staci, Stacie, Stacy, Stan
  Stanislas, Stanislav, Stanislava, Stanislaw, Stanisław, Stanko, Stanley, Starla, Staša, Stavros, Steen, Stef
  Štefan, Stefana, Stefania, Stefanie, Stefano, Stefanos, Steffen, Stein, Stela, Stelios, Stella, Stepan, Stephan
  Stéphane, Stéphanie, Stephen, Sterre, Stevan, Steve, Steven, Stevie, Stevo, Stew, Stewart, Stientje, Stig, Stine
  Stjepan, Stojan, Stojanka, Strahinja, Stuart, Sture, Suat, Subash, Subhash, Subhashini, Subhasini, Subodh
  Subomi, Subrahmanyam, Subramaniam, Sucheta, Sudeva, Sudha, Sudhir, Sue, Suélen, Suella, Sufyan, Sugiono, Suha
  Suhail, Sujata, Sujatha, Sujitra, Sukanya, Sukhbir, Şule, Suleiman, Süleyman, Suman, Sumayah, Sumayyah, Sumeet
  Sumiko, Sumit, Sumitra, Summer, Sun-hee, Sunan, Sunčica, Sune, Sung-han, Sung-ho, Sung-hoon, Sunil, Sunita
  Sunniva, Suraj, Suren, Suresh, Süreyya, Surin, Surya, Suryakant, Suryakanta, Suryakantam, Susan, Susana, Susane
  Susanna, Susannah, Susanne, Sushant, Susheel, Sushil, Sushila, Sushma, Susi, Susie, Susilo, Susumu, Suthep, Suu
  Suzan, Suzana, Suzane, Suzanna, Suzanne, Suzette, Suzie, Suzon, Suzy, Svein, Sven, Svend, Svenja, Sverre
  Svetislav, Svetlana, Svetolik, Svetomir, Sviatlana, Svitlana, Swami, Swapna, Swapnil, Swara, Swaran, Swarnalata
  Swassane, Swati, Sweta, Sỹ, Sybil, Sybilla, Sybrand, Sydney, Syed, Sylvain, Sylvester, Sylvestre, Sylvia
  Sylviane, Sylvie, Sylwester, Sylwia, Synne, Szabolcs, Szczepan, Szilárd, Szofi, Szófia, Szonja, Szymon, Søren
  Sławomir, Səbinə, Şəhriyar, Taban, Tabatha, Tabea, Tabitha, Tacjana, Tadao, Tadashi, Tade, Tadeáš, Tadej, Tadeo
  Tadesse, Tadeusz, Tadgh, Tadhg, Tadija, Tae-hyun, Tae-yong, Taha, Taher, Tahir, Taichi, Taika, Taisia, Taiwo
  Takako, Takamado, Takashi, Takayuki, Takehiko, Takehiro, Takeo, Takeshi, Takuya, Tala, Talal, Talia, Talita
  Talitha, Tam, Tamar, Tamara, Tamás, Tamaz, Tamera, Tami, Tamia, Tamika, Tamim, Tammam, Tammi, Tammie, Tammy
  Tamra, Tamta, Tancrède, Tancredo, Tandi, Tanguy, Tania, Tanika, Tanirika, Tanisha, Tanja, Tanmay, Tanner, Tansu
  Tanushree, Tanushri, Tanya, Tao, Tapan, Tapani, Tapio, Tara, Tarana, Taras, Tarcísio, Tarek, Tareq, Tari, Tariq
  Tarja, Taro, Tarun, Taryn, Tasha, Tasnim, Tatiana, Tatjana, Tatsuki, Tatsuo, Tatsuya, Tatyana, Taurin, Tawana
  Tawfiq, Taye, Taylor, Ted, Teddy, Tegan, Tehmina, Teimuraz, Tej, Teja, Tejas, Tejashwi, Tejumola, Tekla
  Telésforo, Tellervo, Temidayo, Temir, Temitope, Tendai, Tengiz, Teo, Teodor, Teodora, Teodoro, Teodosio, Teofil
  Teófilo, Teona, Teppo, Tere, Terence, Terencjusz, Teresa, Tereza, Terezija, Teri, Terje, Terrance, Terrell
  Terrence, Terri, Terrie, Terry, Tertuliano, Tess, Tessa, Tessie, Teta, Tetiana, Tetsuo, Tetsuya, Tetyana, Tevfik
  Tewolde, Thabisa, Thabo, Thad, Thaddeus, Thadie, Thaís, Thaïs, Thakur, Thalia, Thamsanqa, Thandi, Thando
  Thandolwethu, Thanh, Thanos, Thao, Tharman, Thea, Thein, Thelma, Themba, Théo, Theodor, Théodora, Théodore
  Theodoros, Théodose, Théophile, Théophraste, Theresa, Thérèse, Thị, Thiago, Thibault, Thibert, Thibo, Thien
  Thierno, Thierry, Thijs, Thilo, Thinh, Thobeka, Thom, Thomas, Thomasina, Thor, Thora, Thorbjørn, Thórdís
  Thorsten, Thulani, Thulisile, Thưởng, Thủy, Thúy, Tia, Tiago, Tiana, Tianna, Tiara, Tibo, Tibor, Tiburcio
  Tichomír, Tidiane, Tien, Tiffany, Tigran, Tihomir, Tiina, Tilen, Tim, Timea, Timmy, Timo, Timofey, Timoléon
  Timon, Timotej, Timoteo, Timothée, Timothy, Timur, Tina, Tinatin, Tine, Tineke, Tingting, Tiphaine, Tiril, Tisha
  Tita, Titi, Titien, Titilayo, Titilope, Tito, Titus, Tiziana, Tjaša, Toan, Tobías, Tobiasz, Tobiloba, Tobin
  Toby, Tod, Todd, Toke, Tokhtar, Toki, Tokunbo, Tolga, Tolulope, Toluwalope, Toluwani, Toluwanimi, Tom, Tomás
  Tomáš, Tomasa, Tomasz, Tomaž, Tomé, Tomiloba, Tomislav, Tommaso, Tommie, Tommy, Tomoharu, Tomohiro, Tomoko
  Tomomi, Tomori, Toni, Tonia, Tonnin, Toño, Tony, Tonya, Toomas, Tope, Tora, Torbjörn, Tore, Tori, Toribio
  Torsten, Toru, Toshihiro, Toshiko, Toshimitsu, Toshiro, Toshiyuki, Toussaint, Tracey, Traci, Tracie, Tracy
  Traian, Trajan, Trang, Traudl, Travis, Trent, Trenton, Trevor, Trey, Tricia, Trilochan, Trilochana, Trilok
  Trilokanath, Trilokesh, Triloki, Trina, Trine, Trinh, Trinidad, Trish, Trisha, Trista, Tristan, Troels, Trond
  Trọng, Troy, Trudy, Truman, Trung, Truong, Tsitsi, Tsutomu, Tsvetan, Tuấn, Tuana, Tuba, Tuğba, Tuğrul, Tula
  Tulsi, Tunar, Tuncay, Tuomas, Turan, Turgut, Turki, Turold, Tushar, Tuula, Tuulikki, Tuur, Tuva, Tuyen, Tuyết
  Ty, Tyler, Tymoteusz, Tyra, Tyron, Tyrone, Tyson, Tzachi, Tzipi, Tzvi, Tərlan, Ubaldo, Uchenna, Udai, Uday
  Uddhav, Udit, Udo, Uffe, Ufuk, Ughur, Ugne, Ugo, Uğur, Ujjawal, Ujjwal, Uladzimir, Ulduz, Ulf, Ulises, Ülkər
  Ulla, Ulrich, Ulrik, Ulrika, Ulrike, Ulugbek, Uluthando, Ülviyyə, Ulwazi, Ulysse, Ulysses, Umang, Umar, Umberto
  Umesh, Ümit, Umut, Unai, Unax, Upendra, Urbain, Urho, Uri, Uriel, Urmas, Urmila, Uroš, Urška, Úrsula, Ursule
  Urte, Usha, Usman, Ute, Uttam, Uwe, Uxía, Uxue, Uzi, Uzodimma, Václav, Vadim, Vadym, Vagharshak, Vagn, Vahagn
  Vahan, Vahe, Vahid, Vaibhav, Vaidehi, Vaijayanthi, Vaijayanti, Vaishnavi, Vaishno, Vaishvi, Vakhtang, Vala
  Valdemar, Valdis, Valentim, Valentín, Valentina, Valentine, Valentino, Valentyna, Valère, Valeri, Valeria
  Valeriano, Valérie, Valerija, Valerio, Valeriy, Valeriya, Valéry, Valter, Valtteri, Văn, Vance, Vanda, Vandana
  Vanesa, Vanessa, Vânia, Vanja, Vannino, Vano, Varalakshmi, Vardan, Vartan, Varun, Varvara, Vasant, Vasanti
  Vasco, Vasil, Vasiliki, Vasilisa, Vasily, Vasja, Vasko, Vassilis, Vasudev, Vasudeva, Vasudha, Vasundhara, Vasyl
  Vazgen, Veda, Vedang, Vedanga, Vedanshi, Veerle, Veikko, Veit, Velaphi, Velibor, Velimir, Velma, Venance, Vencel
  Venceslas, Vendel, Vendelín, Venera, Venkaiah, Venkat, Venkatesh, Venustiano, Vera, Verda, Verica, Vern, Verna
  Verner, Vernice, Vernon, Verona, Verónica, Veronika, Véronique, Veselinka, Vesna, Vianney, Viatcheslav, Vibeke
  Vibha, Vic, Vicenta, Vicente, Vicki, Vickie, Vicky, Victoire, Víctor, Victoria, Victoriano, Victorien, Victorin
  Victorino, Vid, Vida, Vidak, Vidal, Vidhur, Vidhya, Vidur, Vidya, Vigdís, Viggo, Vigile, Vihaan, Vijay, Vijaya
  Vikas, Vikky, Vikram, Viktor, Viktória, Viktorie, Viktorija, Viktoriya, Vilde, Vilhelm, Viljem, Ville, Villy
  Vilma, Vilmos, Vilte, Vimal, Vimala, Vinay, Vince, Vincenc, Vincent, Vincenza, Vincenzo, Vinciane, Vinh
  Vinícius, Vinod, Viola, Violet, Violeta, Violette, Vipin, Vipul, Virág, Virendra, Virgil, Virgilio, Virginia
  Virginie, Virginio, Visar, Vishal, Vishnu, Vishwamitra, Višnja, Vít, Vitali, Vitaliy, Vitaly, Vítězslav, Vito
  Vítor, Vitória, Vittoria, Vittorio, Vivaan, Vivek, Vivian, Viviana, Viviane, Vivien, Vivienne, Vjekoslav, Vjosa
  Vlad, Vladana, Vladimír, Vladimíra, Vladislav, Vladislava, Vladlen, Vladyslav, Vlasta, Vlastimil, Vlastimir
  Vlatka, Vlora, Vojin, Vojislava, Vojtěch, Volkan, Volker, Volodymyr, Vratislav, Vrinda, Vrund, Vsevolod, Vugar
  Vujadin, Vujica, Vuk, Vukan, Vukašin, Vukica, Vukota, Vuong, Vusala, Vusumuzi, Vyacheslav, Vyas, Vytautas
  Wacław, Wade, Wadih, Wael, Wagner, Wahyu, Wakana, Walburga, Waldemar, Wale, Waleed, Walenty, Walentyn, Walentyna
  Waleran, Waleria, Walerian, Walery, Walgierz, Walid, Wallace, Wally, Walt, Walter, Waltraud, Waly, Wan, Wanda
  Wandrille, Wanesa, Wangari, Wanjiku, Wannes, Warley, Warre, Warren, Washington, Wassim, Wawrzyniec, Waylon
  Wayne, Wei, Weidong, Weiwei, Wellington, Wenceslao, Wendell, Wendi, Wendy, Werner, Weronika, Wes, Wesley, Wessel
  Weston, Whitney, Whitni, Whitny, Wiara, Wichai, Widelene, Wiebe, Wiebke, Wiesław, Wiktor, Wiktoria, Wila
  Wilbert, Wilbur, Wiley, Wilfred, Wilfredo, Wilfrid, Wilfried, Wilfryd, Wilhelm, Wilhelmina, Willa, Willard
  Willem, Willem-Alexander, Willi, William, Willie, Willis, Willow, Willy, Wilma, Wilmer, Wilson, Wim, Wincenty
  Winfried, Winifred, Winnie, Winnifred, Winona, Winslow, Winston, Wirginia, Witalis, Witold, Wm, Wojciech, Wolf
  Wolfgang, Wolfram, Won-sik, Woo-jin, Woodrow, Wopke, Workneh, Wout, Wouter, Wuraola, Wyatt, Władysław
  Włodzimierz, Xander, Xaver, Xavi, Xavier, Xavière, Xenia, Xénophon, Xhavit, Xhoel, Xiaodong, Xiaohong, Xiaojun
  Xiaomei, Xiaoming, Xiaoyan, Ximena, Xin, Xinyi, Xiomara, Xiuying, Xoán, Xóchitl, Xuân, Yaa, Yaakov, Yacine
  Yadira, Yadollah, Yael, Yafei, Yagmur, Yago, Yahli, Yahya, Yair, Yakov, Yakubu, Yamileth, Yana, Yanet, Yango
  Yani, Yanis, Yann, Yannick, Yannik, Yannis, Yara, Yaretzi, Yarin, Yariv, Yaroslav, Yaşar, Yasemin, Yash
  Yashwant, Yasin, Yasir, Yasmin, Yasmine, Yasser, Yassin, Yassine, Yasuhiro, Yasuhisa, Yasuko, Yasuo, Yavuz, Yaw
  Yaya, Yazmín, Yefim, Yegor, Yehuda, Yejide, Yekaterina, Yekta, Yelena, Yemi, Yeon-ju, Yerlan, Yerzhan, Yesenia
  Yetunde, Yevgeni, Yevgeny, Yevhen, Yewande, Yibanathi, Yiğit, Yildiz, Ying, Yitzhak, Yngve, Yoann, Yoav
  Yogendra, Yogesh, Yoginder, Yoichi, Yoko, Yolanda, Yolande, Yolotzin, Yona, Yonas, Yonatan, Yonathan, Yong
  Yong-ho, Yong-nam, Yongkang, Yoon-seok, Yordanka, Yorgos, Yoro, Yosef, Yoshihide, Yoshihiko, Yoshihiro, Yoshiko
  Yoshimasa, Yoshio, Yoshiro, Yoshitaka, Yoshiyuki, Yossi, Younes, Young-ho, Young-jin, Young-sam, Young-soo
  Yousef, Yousouf, Youssef, Youssou, Youssouph, Youssoupha, Yousuf, Ysaline, Yseult, Yuen, Yuichi, Yuichiro, Yuina
  Yuka, Yuki, Yukie, Yukiko, Yukio, Yuko, Yulia, Yuliya, Yumi, Yumiko, Yun, Yun-seok, Yuna, Yunus, Yuri, Yuridia
  Yurii, Yuriko, Yuriy, Yury, Yusif, Yusuf, Yusuke, Yutaka, Yuuma, Yuval, Yves, Yvette, Yvon, Yvona, Yvone, Yvonna
  Yvonne, Yılmaz, Zabihullah, Zac, Zacarías, Zach, Zachariah, Zachariasz, Zacharie, Zachary, Zaché, Zachery, Zack
  Zackary, Zada, Zafer, Zafir, Zahid, Zahir, Zahra, Zaid, Zainab, Zaira, Zakaria, Zakary, Zakhar, Zaki, Zakir
  Zala, Zalán, Zambry, Zamira, Žan, Zana, Zandile, Zane, Zanele, Żaneta, Žaneta, Zara, Zarije, Zaruhi, Zaur
  Zavida, Zaw, Zayd, Zayed, Zaza, Zbigniew, Zdenka, Zdenko, Zdeslava, Zdravko, Ze'ev, Zeev, Zehra, Zeinab, Zejnep
  Zekeriya, Zelda, Zélia, Željka, Zelma, Želmíra, Zena, Zenaida, Zénó, Zenobia, Zenón, Zente, Zenzele, Zéphirin
  Zerrin, Zétény, Zewde, Zeyd, Zeynab, Zeynep, Zhanna, Zhigang, Zhijun, Zhiqiang, Zhiyong, Ziad, Ziaur, Žiga, Zina
  Zinaida, Zineb, Zion, Zita, Zithulele, Ziv, Ziya, Ziyad, Zlata, Zlatica, Zlatka, Zlatko, Zobuhle, Zoé, Zoë
  Zoéva, Zoey, Zofia, Zofija, Zohrab, Zohreh, Zoila, Zoja, Zola, Zoltán, Zora, Zoran, Zorana, Zorica, Zorka, Zoya
  Zselyke, Zsófia, Zsolt, Zsombor, Zsuzsanna, Zubin, Zuhair, Zukhra, Zulema, Zurab, Zuzana, Zuzanna, Zvezdana, Zvi
  Zvonko, Zygmunt, Đình, Đorđe, Đức, Đura, Đurađ, Đurica, Łazarz, Łucja, Łukasz, Əhməd
`;

export const givenNames: readonly SharedWords[] = [{ class: 'given', words: names }];
